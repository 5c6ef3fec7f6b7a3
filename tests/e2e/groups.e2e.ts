import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../src/core/i18n/nl';
import { tableOfText } from '../support/table-of-text';
import { parseSession } from '../../src/core/groups/session-file';
import type { Workshop } from '../../src/core/groups/workshop';
import type { Api } from '../../src/ipc/api';
import { chartDeck, deckText } from '../support/app/deck-files';
import { kill, startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { openConsole } from '../support/app/windows';
import type { ShowState } from '../../src/core/show/show-state';
import type { Command } from '../../src/core/show/commands';

const words = nl.sessions;

/** Gives the show commands as its windows do, one after the other. */
async function command(page: Page, ...commands: readonly Command[]): Promise<void> {
  await page.evaluate(async (all) => {
    const { api } = globalThis as unknown as { api: Api };
    for (const each of all) await api.command(each);
  }, commands);
}

async function sessionOf(page: Page): Promise<ShowState> {
  return page.evaluate(() =>
    (globalThis as unknown as { api: Api }).api.opened().then((opened) => opened.state),
  );
}

/** What is on the disk; nothing where there is no whole session. */
async function keptIn(file: string): Promise<Workshop | undefined> {
  const read = parseSession(await readFile(file, 'utf8').catch(() => ''));
  return 'session' in read ? read.session.workshop : undefined;
}

async function deckIn(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  await writeFile(file, deckText(chartDeck(3)));
  return file;
}

const morning: readonly Command[] = [
  { type: 'newGroup', name: 'Ouders' },
  { type: 'ask', row: 'rij-2' },
  { type: 'guess', values: [48, 50.5] },
  { type: 'people', people: 14 },
  { type: 'count', row: 'rij-1', count: 8 },
];
const guessed = { 'dia-1/rij-2': [48, 50.5] };
const counted = { 'dia-1': { people: 14, rows: { 'rij-1': 8 } } };

test('a workshop that is cut off comes back whole, and goes on with its group', async ({ folder }) => {
  const userData = join(folder, 'profiel');
  const file = await deckIn(join(folder, 'a'), 'training.beeld');
  const session = join(folder, 'a', 'training.sessie');

  const cut = await startApp({ userData, words: [file] });
  expect(await keptIn(session)).toBeUndefined();
  await command(cut.page, ...morning);
  await expect.poll(async () => (await keptIn(session))?.groups).toMatchObject([{ counts: counted }]);
  await kill(cut);

  const running = await startApp({ userData });
  const show = new Show(running);
  await show.press('Escape');
  expect((await sessionOf(running.page)).workshop).toMatchObject({
    now: 0,
    groups: [{ name: 'Ouders', guesses: guessed, counts: counted }],
  });
  await command(running.page, { type: 'count', row: 'rij-2', count: 3 }, { type: 'newGroup', name: '' });

  // Another deck has another session, and the first is on the disk by then.
  const other = await deckIn(join(folder, 'b'), 'anders.beeld');
  await show.answerDialogs(other);
  await show.press('Control+o');
  await expect.poll(() => show.title()).toContain('anders.beeld');
  expect((await sessionOf(running.page)).workshop.groups).toEqual([]);
  expect(await keptIn(session)).toMatchObject({
    now: 1,
    groups: [{ counts: { 'dia-1': { rows: { 'rij-1': 8, 'rij-2': 3 } } } }, { name: '' }],
  });

  // A deck that is saved elsewhere takes its groups along.
  await command(running.page, { type: 'newGroup', name: 'Meegenomen' });
  await show.answerDialogs(join(folder, 'b', 'kopie.beeld'));
  await show.press('Control+Shift+s');
  await expect
    .poll(async () => (await keptIn(join(folder, 'b', 'kopie.sessie')))?.groups)
    .toMatchObject([{ name: 'Meegenomen' }]);
  expect((await keptIn(join(folder, 'b', 'anders.sessie')))?.groups).toHaveLength(1);

  // The session opens the deck beside it, with its groups.
  await show.answerDialogs(session);
  await show.press('Control+o');
  await expect.poll(() => show.title()).toContain('training.beeld');
  expect((await sessionOf(running.page)).workshop.groups).toHaveLength(2);
  // What was said last is written before the program is gone.
  await command(running.page, { type: 'nameGroup', name: 'Pabo' });
  await running.quit();
  expect((await keptIn(session))?.groups.map(({ name }) => name)).toEqual(['Ouders', 'Pabo']);
});

test('a session opens its deck when the program is started with it, and says when that is gone', async ({
  folder,
}) => {
  const userData = join(folder, 'profiel');
  const file = await deckIn(folder, 'training.beeld');
  const session = join(folder, 'training.sessie');
  const first = await startApp({ userData, words: [file] });
  await command(first.page, ...morning);
  await first.quit();

  const second = await startApp({ userData: join(folder, 'ander profiel'), words: [session] });
  expect(await new Show(second).title()).toContain('training.beeld');
  expect((await sessionOf(second.page)).workshop.groups).toMatchObject([{ guesses: guessed }]);
  await second.quit();

  await rm(file);
  const third = await startApp({ userData: join(folder, 'derde profiel'), words: [session] });
  const show = new Show(third);
  await expect(show.notice).toContainText(words.noDeck('training.sessie', 'training.beeld'));
  await third.quit();
});

test('a damaged session is kept aside and told of', async ({ folder }) => {
  const file = await deckIn(folder, 'training.beeld');
  await writeFile(join(folder, 'training.sessie'), '{"sessie": 1, "gro');
  const running = await startApp({ userData: join(folder, 'profiel'), words: [file] });
  await expect(new Show(running).notice).toContainText('training.beschadigd.sessie');
  await command(running.page, ...morning);
  await running.quit();
  expect(await readFile(join(folder, 'training.beschadigd.sessie'), 'utf8')).toBe('{"sessie": 1, "gro');
  expect((await keptIn(join(folder, 'training.sessie')))?.groups).toHaveLength(1);
});

test('the panel of groups works by keyboard, and the table holds what they did', async ({ folder }) => {
  const file = await deckIn(folder, 'training.beeld');
  const running = await startApp({ userData: join(folder, 'profiel'), words: [file] });
  const show = new Show(running);
  const panel = show.panel(words.title);
  await command(running.page, ...morning, { type: 'newGroup', name: '' });
  await show.press('j');
  await expect(panel.getByRole('radio', { name: 'Groep 2' })).toBeFocused();
  await show.press('ArrowUp');
  await expect(panel.getByRole('radio', { name: 'Ouders' })).toBeChecked();
  expect((await sessionOf(running.page)).workshop.now).toBe(0);
  await show.press('Tab');
  await expect(panel.getByRole('textbox', { name: words.name })).toBeFocused();
  await show.press('Control+a');
  await running.page.keyboard.type('Ouders van Oost');
  await show.press('Enter');
  await expect(panel.getByRole('radio', { name: 'Ouders van Oost' })).toBeChecked();

  const table = join(folder, 'groepen.csv');
  await show.answerDialogs(table);
  await panel.getByRole('button', { name: words.save }).press('Enter');
  await expect(show.notice).toHaveText(nl.saved(table));
  const { rows } = tableOfText(await readFile(table, 'utf8'));
  expect(rows.slice(1).map(({ cells }) => [cells[0], ...cells.slice(4)])).toEqual([
    ['Ouders van Oost', 'Antwoord 2 op vraag 1', 'schatting', '48', '', '', '81'],
    ['Ouders van Oost', 'Antwoord 2 op vraag 1', 'schatting', '50,5', '', '', '81'],
    ['Ouders van Oost', 'Antwoord 1 op vraag 1', 'eigen telling', '57', '8', '14', '90'],
  ]);

  await panel.getByRole('button', { name: words.remove }).press('Enter');
  await show.press('Tab', 'Enter');
  await expect(panel.getByRole('radio')).toHaveCount(1);
  await show.press('Escape');
  await expect(panel).toHaveCount(0);

  // With a console the room does not see it.
  const desk = await openConsole(show);
  await desk.press('j');
  await expect(desk.panel(words.title)).toBeVisible();
  await expect(panel).toHaveCount(0);
  await running.quit();
  expect((await keptIn(join(folder, 'training.sessie')))?.groups.map(({ name }) => name)).toEqual([
    'Groep 2',
  ]);
});
