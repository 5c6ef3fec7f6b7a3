import { copyFile, writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { projectFolder } from '../../build/script/places.mjs';
import type { Slide } from '../../src/core/deck/types';
import { nl } from '../../src/core/i18n/nl';
import { fixture } from '../support/fixtures';
import { asImpressReads } from '../support/app/impress';
import { readPdf, withoutSpaces, type ReadPdf } from '../support/app/pdf';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const words = nl.editor;
const GOALS = 4;

/** As open data comes: a code, a figure that is secret, a total, and the source. */
const STATISTICS =
  '"ID";"Wijken en buurten";"Perioden";"Jongeren met jeugdhulp (%)"\n' +
  '0;"Noord";"2024JJ00";12,4\n1;"Zuid";"2024JJ00";x\n2;"Oost";"2024JJ00";9,8\n' +
  '3;"Totaal";"2024JJ00";11,1\n"Bron: CBS"\n';
const SURVEY = 'Antwoord;n;%\nHelemaal eens;188;62,7\nOneens;112;37,3\nn = 300;;\n';

async function files(folder: string): Promise<Readonly<Record<'statistics' | 'survey' | 'report', string>>> {
  const at = {
    statistics: join(folder, 'jeugd.csv'),
    survey: join(folder, 'peiling.csv'),
    report: join(folder, 'rapport.txt'),
  };
  await writeFile(at.statistics, STATISTICS);
  await writeFile(at.survey, SURVEY);
  await copyFile(join(projectFolder, 'tests/fixtures/figures/rapport-waarde.txt'), at.report);
  return at;
}

const slideNow = (show: Show, at: number): Promise<Slide | undefined> =>
  show.page.evaluate(async (slide) => (await window.api?.opened())?.deck.slides[slide], at);

/** What the three slides hold, whichever way the figures came. */
async function expectFigures(show: Show): Promise<void> {
  expect(await slideNow(show, GOALS)).toMatchObject({
    unit: 'percent',
    rows: [
      { label: 'Noord', value: 12.4 },
      { label: 'Zuid', value: { missing: nl.import.missing.secret } },
      { label: 'Oost', value: 9.8 },
    ],
    source: 'CBS',
  });
  const survey = await slideNow(show, GOALS + 1);
  expect(survey).toMatchObject({
    unit: 'count',
    rows: [
      { label: 'Helemaal eens', value: 188 },
      { label: 'Oneens', value: 112 },
    ],
  });
  expect(survey).not.toHaveProperty('footnote');
  expect(await slideNow(show, GOALS + 2)).toMatchObject({
    unit: 'percent',
    rows: [
      { label: 'Schriftelijke verantwoording resultaatafspraken', value: 79 },
      { label: 'Evaluatie deelnemers', value: 54 },
      { label: 'Praktijkbezoek opdrachtgever', value: 37 },
      { label: 'Visueel', value: 53 },
    ],
  });
}

/** The same figures in a file that was made of the slides. */
function expectInFile({ pages }: ReadPdf): void {
  const all = [
    ['Noord', '12,4', 'Zuid', nl.import.missing.secret, 'Oost', '9,8', 'CBS'],
    ['Helemaal eens', '188', 'Oneens', '112'],
    ['Evaluatie deelnemers', '54', 'Praktijkbezoek opdrachtgever', '37', 'Visueel', '53'],
  ];
  expect(pages).toHaveLength(all.length);
  for (const [i, texts] of all.entries())
    for (const text of texts) expect(pages[i]?.text).toContain(withoutSpaces(text));
}

/** Opens the panel for a file from the editor. */
async function panelFor(
  show: Show,
  file: string,
  press: (button: Locator) => Promise<void>,
): Promise<Locator> {
  await show.answerDialogs(file);
  await press(show.page.getByRole('button', { name: words.import.button }));
  const panel = show.panel(words.import.title(file.split(/[\\/]/u).at(-1) ?? ''));
  await expect(panel).toBeVisible();
  return panel;
}

async function addRanking(show: Show, headline: string): Promise<void> {
  await show.press('Control+m');
  await show.panel(words.newSlide).getByRole('button', { name: words.kinds.ranking }).click();
  const field = show.page.locator('.stage-room h1 [role=textbox]');
  await expect(field).toBeFocused();
  await show.page.keyboard.type(headline);
}

async function startAt(show: Show): Promise<void> {
  await show.goToSlide(GOALS);
  await show.press('Control+Enter');
  await expect(show.page.locator('.stage-room h1 [role=textbox]')).toBeVisible();
}

/** Makes a file of the three slides. */
async function takeHome(show: Show, format: 'pdf' | 'pptx', file: string): Promise<void> {
  await show.answerDialogs(file);
  await show.press('Control+e');
  const panel = show.panel(nl.takeHome.title);
  await panel.getByText(nl.export.formats[format], { exact: true }).click();
  await panel.getByRole('textbox', { name: nl.takeHome.slides }).fill(`${GOALS + 1}-${GOALS + 3}`);
  await show.press('Enter');
  await expect(show.panel(nl.export.title)).toContainText('is klaar');
  await show.press('Escape');
}

test('figures come from three kinds of files by mouse, to slide, PDF and PowerPoint', async ({
  show,
  folder,
}) => {
  const at = await files(folder);
  const click = (button: Locator) => button.click();
  await startAt(show);
  const statistics = await panelFor(show, at.statistics, click);
  await expect(statistics).toContainText(nl.import.taken(3));
  await expect(statistics.getByRole('checkbox', { name: /^Bron|^Voetnoot/u })).toBeChecked();
  await statistics.getByRole('button', { name: words.import.take }).click();

  await addRanking(show, 'Zes op de tien zijn het eens');
  const survey = await panelFor(show, at.survey, click);
  await expect(survey).toContainText('62,7');
  // It takes percentages; the trainer wants to see the people.
  await survey.getByLabel(words.import.columnRole('n', 2)).selectOption({ index: 1 });
  await survey.getByRole('checkbox', { name: /^Voetnoot/u }).uncheck();
  await survey.getByRole('button', { name: words.import.take }).click();

  await addRanking(show, 'Zo brengen zij hun waarde in beeld');
  const report = await panelFor(show, at.report, click);
  await expect(report).toContainText(
    nl.import.notices.nameless({ code: 'nameless', line: 30, found: '19%' }),
  );
  await report.getByRole('button', { name: words.import.take }).click();
  await expectFigures(show);

  await takeHome(show, 'pdf', join(folder, 'uit.pdf'));
  expectInFile(await readPdf(join(folder, 'uit.pdf')));
  await takeHome(show, 'pptx', join(folder, 'uit.pptx'));
  expectInFile(await asImpressReads(join(folder, 'uit.pptx')));
});

test('the same by keyboard alone', async ({ show, folder }) => {
  const at = await files(folder);
  const tabTo = async (target: Locator) => {
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 80 && !(await isThere()); presses += 1) await show.press('Tab');
    await expect(target).toBeFocused();
  };
  const enter = async (button: Locator) => {
    await tabTo(button);
    await show.press('Enter');
  };
  const take = (panel: Locator) => enter(panel.getByRole('button', { name: words.import.take }));
  await startAt(show);
  await take(await panelFor(show, at.statistics, enter));

  await addRanking(show, 'Zes op de tien zijn het eens');
  const survey = await panelFor(show, at.survey, enter);
  await tabTo(survey.getByLabel(words.import.columnRole('n', 2)));
  await show.press('Home', 'ArrowDown');
  await tabTo(survey.getByRole('checkbox', { name: /^Voetnoot/u }));
  await show.press('Space');
  await take(survey);

  await addRanking(show, 'Zo brengen zij hun waarde in beeld');
  const report = await panelFor(show, at.report, enter);
  await expect(report).toContainText('Evaluatie deelnemers');
  await take(report);
  await expectFigures(show);

  await takeHome(show, 'pdf', join(folder, 'uit.pdf'));
  expectInFile(await readPdf(join(folder, 'uit.pdf')));
});

test('the editor says when the file of the figures has changed, and takes nothing by itself', async ({
  show,
  folder,
}) => {
  const [deck, csv] = [join(folder, 'soorten.beeld'), join(folder, 'wijk.csv')];
  await copyFile(join(projectFolder, 'tests/fixtures/chart-kinds.beeld'), deck);
  await writeFile(csv, 'Wijk;Aandeel\nNoord;41%\nZuid;38%\n');
  await show.answerDialogs(deck);
  await show.press('Control+o');
  await show.standsAt({ slide: 0, step: 0 }, fixture('chart-kinds'));
  await show.press('Control+Enter');
  await addRanking(show, 'Noord doet meer mee dan Zuid');
  const at = await show.page.evaluate(async () => (await window.api?.opened())?.state.position.slide ?? 0);
  const panel = await panelFor(show, csv, (button) => button.click());
  await panel.getByRole('button', { name: words.import.take }).click();
  await expect.poll(() => slideNow(show, at)).toMatchObject({ figuresFrom: { file: 'wijk.csv' } });
  await expect(show.page.locator('.editor')).not.toContainText(
    words.import.news.what.changed('wijk.csv', ''),
  );

  await writeFile(csv, 'Wijk;Aandeel\nNoord;45%\nZuid;38%\n');
  await show.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(show.page.locator('.editor')).toContainText(words.import.news.what.changed('wijk.csv', ''));
  expect(await slideNow(show, at)).toMatchObject({ rows: [{ value: 41 }, { value: 38 }] });
  await show.page.getByRole('button', { name: words.import.news.look }).click();
  await expect(show.dialog).toContainText(words.import.now);
  await show.dialog.getByRole('button', { name: words.import.take }).click();
  await expect.poll(() => slideNow(show, at)).toMatchObject({ rows: [{ value: 45 }, { value: 38 }] });

  await rm(csv);
  await show.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const gone = words.import.news.unread('wijk.csv', 'ENOENT');
  await expect(show.page.locator('.editor')).toContainText(gone);
  await show.page.getByRole('button', { name: words.import.news.keep }).click();
  await expect(show.page.locator('.editor')).not.toContainText(gone);
  await expect.poll(() => slideNow(show, at)).not.toHaveProperty('figuresFrom');
  expect(await slideNow(show, at)).toMatchObject({ rows: [{ value: 45 }, { value: 38 }] });
});
