import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { dayIn } from '../../src/core/formatting/day';
import { tableOfText } from '../support/table-of-text';
import { BUILT_IN_FILE, deck } from '../support/app/shipped-deck';
import { kill, startApp } from '../support/app/electron-app';
import { readPdf, withoutSpaces } from '../support/app/pdf';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const place = (id: string) => deck.slides.findIndex((slide) => slide.id === id);
const GOALS = place('doelen');
const KIND = place('organisatietype');
const TALK = place('gesprek');
const today = dayIn('nl', Date.now());

test('two groups work through a day, the program is killed in between, and the report has every number', async ({
  folder,
}) => {
  const file = join(folder, 'training.beeld');
  await copyFile(BUILT_IN_FILE, file);
  const userData = join(folder, 'profiel');

  const morning = await startApp({ userData, words: [file] });
  await workOfTheMorning(new Show(morning));
  // A disk may be slower than a hand; what is on it comes back.
  await expect.poll(() => readFile(join(folder, 'training.sessie'), 'utf8')).toContain('"votes": 3');
  await kill(morning);

  const afternoon = await startApp({ userData });
  const show = new Show(afternoon);
  await show.press('Escape');
  await workOfTheAfternoon(show);

  const report = join(folder, 'verslag.pdf');
  await saveReport(show, report);
  await checkReport(report);
  await checkTable(show, join(folder, 'groepen.csv'));
  await afternoon.quit();
});

/** Eight per cent too low, an order, a count of fourteen people and two answers. */
async function workOfTheMorning(show: Show): Promise<void> {
  await show.goToSlide(KIND);
  await guess(show, '78');
  await show.press('PageDown', 'PageDown');
  await show.goToSlide(GOALS);
  await count(show, '14', '12', '7');
  await show.press('m');
  await show.standsAt({ slide: GOALS, step: 0 });
  await show.goToSlide(TALK);
  await answer(show, 'Meer naar buiten', 'Bellen met de school');
  await show.press('ArrowUp', '+', '+', '+', 'Escape', 'Escape');
  await show.standsAt({ slide: TALK, step: 0 });
}

/** A second group: two guesses, a count of eight people, and answers to two slides. */
async function workOfTheAfternoon(show: Show): Promise<void> {
  await show.press('j');
  const panel = show.panel(nl.sessions.title);
  await expect(panel.getByRole('radio', { name: 'Groep 1' })).toBeFocused();
  await panel.getByRole('button', { name: nl.sessions.add }).press('Enter');
  await expect(panel.getByRole('radio', { name: 'Groep 2' })).toBeChecked();
  await panel.getByRole('textbox', { name: nl.sessions.name }).fill('Middag');
  await show.press('Enter', 'Escape');
  await show.goToSlide(KIND);
  await guess(show, '86+90,5');
  await show.press('PageDown', 'PageDown');
  await show.goToSlide(GOALS);
  await count(show, '8', '5');
  await show.press('m', 'm');
  await show.standsAt({ slide: GOALS, step: 0 });
  await answer(show, 'Talent telt');
  await show.press('Escape', 'Escape');
  await show.standsAt({ slide: GOALS, step: 0 });
  await show.goToSlide(TALK);
  await answer(show, 'Elke maand een cijfer');
  await show.press('ArrowUp', '+', 'Escape', 'Escape');
  await show.standsAt({ slide: TALK, step: 0 });
}

async function guess(show: Show, typed: string): Promise<void> {
  await show.press('q');
  await expect(show.page.getByLabel(nl.workshop.field)).toBeFocused();
  await show.page.keyboard.type(typed);
  await show.press('Enter', 'PageDown');
  await expect(show.page.locator('.truth')).toHaveText('86%');
}

/** Types how many people there are, and then the hands of row after row. */
async function count(show: Show, ...numbers: readonly string[]): Promise<void> {
  await show.press('m');
  await expect(show.page.getByRole('region', { name: nl.workshop.own.title })).toBeVisible();
  for (const number of numbers) await show.press(...number, 'Enter');
}

async function answer(show: Show, ...texts: readonly string[]): Promise<void> {
  await show.press('a');
  await expect(show.page.getByLabel(nl.workshop.talk.answer)).toBeFocused();
  for (const text of texts) {
    await show.page.keyboard.type(text);
    await show.press('Enter');
    await expect(show.page.locator('.screen li').last()).toContainText(text);
  }
}

async function saveReport(show: Show, file: string): Promise<void> {
  await show.answerDialogs(file);
  await show.press('j');
  await show.panel(nl.sessions.title).getByRole('button', { name: nl.actions.report }).press('Enter');
  const panel = show.panel(nl.takeHome.title);
  await expect(panel).toContainText('6 pagina’s, ongeveer');
  await panel.getByRole('button', { name: nl.takeHome.save }).press('Enter');
  await expect(show.panel(nl.export.title)).toContainText('verslag.pdf is klaar: 6 pagina’s');
  await show.press('Escape');
}

const did = '1 cijfer geraden, 1 telling, 2 antwoorden';

/** What stands on each page, by a reader of PDF, without spaces. */
async function checkReport(file: string): Promise<void> {
  const { pages, tagged } = await readPdf(file);
  expect(tagged).toBe(true);
  expect(pages.every(({ images }) => images === 0)).toBe(true);
  const has = (page: number, ...texts: readonly string[]) => {
    for (const text of texts) expect(pages[page]?.text, `page ${page + 1}`).toContain(withoutSpaces(text));
  };
  has(0, 'Verslag', deck.title, 'Groep 1', 'Middag', today);
  has(0, `Groep 1 ${today} ${did}`, `Middag ${today} ${did}`);
  has(0, `Groep 1 en Middag, ${today}`, 'Het dichtst bij: Middag, precies goed.', 'onderzoek 86%');
  has(
    0,
    'Groep 1 78% 8 procentpunt eronder',
    'Middag 86% precies goed',
    'Middag 90,5% 4,5 procentpunt erboven',
  );
  has(1, `Groep 1 en Middag, ${today}`, `eigen telling ${today}`, 'Groep 1 (n = 14)', 'Middag (n = 8)');
  has(1, 'Signaleren van zorgsignalen 85,9% 86% 5 van 8', 'Talentontwikkeling 77,5% 50%');
  has(2, `Middag, ${today}`, 'Talent telt 0');
  has(3, `Groep 1, ${today}`, 'Meer naar buiten 0', 'Bellen met de school 3');
  has(4, `Middag, ${today}`, 'Elke maand een cijfer 1');
  has(5, nl.slide.workshop.wrapUpTitle, 'Elke maand een cijfer 1 Talent telt 0');
}

async function checkTable(show: Show, file: string): Promise<void> {
  await show.answerDialogs(file);
  await show.choose('saveGroups');
  await expect(show.notice).toHaveText(nl.saved(file));
  const { rows } = tableOfText(await readFile(file, 'utf8'));
  const told = rows.slice(1).map(({ cells }) => [cells[0], ...cells.slice(5)]);
  expect(told).toEqual([
    ['Groep 1', 'schatting', '78', '', '', '86'],
    ['Groep 1', 'eigen telling', '86', '12', '14', '85,9'],
    ['Groep 1', 'eigen telling', '50', '7', '14', '77,5'],
    ['Groep 1', 'antwoord', '', '0', '', ''],
    ['Groep 1', 'antwoord', '', '3', '', ''],
    ['Middag', 'schatting', '86', '', '', '86'],
    ['Middag', 'schatting', '90,5', '', '', '86'],
    ['Middag', 'eigen telling', '', '5', '8', '85,9'],
    ['Middag', 'antwoord', '', '0', '', ''],
    ['Middag', 'antwoord', '', '1', '', ''],
  ]);
}
