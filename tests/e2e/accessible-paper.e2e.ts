import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../build/script/places.mjs';
import { exportLine } from '../../build/runtime/launch.mjs';
import { nl } from '../../src/core/i18n/nl';
import { BUILT_IN_FILE } from '../support/app/shipped-deck';
import { runElectron } from '../support/app/electron-app';
import { paperFaults } from '../support/app/paper-faults';
import { readPdf } from '../support/app/pdf';
import { pictureDeck } from '../support/app/picture-decks';
import { expect, test } from '../support/app/test';

for (const order of [
  ['--pdf'],
  ['--pdf', '--steps'],
  ['--pdf', '--spare-ink'],
  ['--handout'],
  ['--handout', '--spare-ink'],
  ['--handout', '--per-page=2'],
  ['--handout', '--per-page=3'],
  ['--report'],
]) {
  test(`what is made by ${order.join(' ')} has no fault that a machine can find by PDF/UA-1`, async ({
    folder,
  }) => {
    const deck = await deckWithGroups(folder);
    const [format = '', ...options] = order;
    const made = join(folder, 'gemaakt.pdf');
    const { code, stderr } = await runElectron(exportLine([deck, format, made, ...options]), folder);
    // What goes wrong while a PDF is finished would be told here.
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('pdf:')]);
    expect(await paperFaults(made)).toEqual([]);
  });
}

test('slides with photos have none, which stay the JPEG that they are', async ({ folder }) => {
  const { file } = await pictureDeck(folder);
  const made = join(folder, 'foto.pdf');
  expect((await runElectron(exportLine([file, '--pdf', made]), folder)).code).toBe(0);
  expect(await paperFaults(made)).toEqual([]);
  expect((await readPdf(made)).pages.reduce((sum, { images }) => sum + images, 0)).toBeGreaterThan(0);
});

test('a report of fifteen slides takes less than 90 kB', async ({ folder }) => {
  await runElectron(exportLine(['--pdf', 'dias.pdf']), folder);
  expect((await stat(join(folder, 'dias.pdf'))).size).toBeLessThan(90_000);
});

test('a key figure is read as it stands there, and the foot of a page is not read at all', async ({
  folder,
}) => {
  await runElectron(exportLine(['--pdf', 'dias.pdf', '--slides', '3']), folder);
  const [page] = (await readPdf(join(folder, 'dias.pdf'))).pages;
  expect(page?.tagged).toContain('40%');
  expect(page?.tagged).not.toContain('3/15');
  expect(page?.text).toContain('3/15');
});

test('a report has numbers at the foot that are not read, and a bookmark for each page that is like no other', async ({
  folder,
}) => {
  const deck = await deckWithGroups(folder);
  const made = join(folder, 'verslag.pdf');
  await runElectron(exportLine([deck, '--report', made]), folder);
  const { pages, outline, bookmarks } = await readPdf(made);
  expect(pages.map(({ text }, i) => text.endsWith(String(i + 1)))).toEqual(pages.map(() => true));
  const read = pages.map(({ tagged }, i) => tagged.endsWith(`${nl.slide.ownNotes}${i + 1}`));
  expect(read).toEqual(pages.map(() => false));
  expect(outline).toEqual(['Kinderwerk in beeld']);
  expect(bookmarks).toHaveLength(pages.length + 1);
  expect(new Set(bookmarks).size).toBe(bookmarks.length);
});

test('the manual has none either', async ({ show, folder }) => {
  const file = join(folder, 'handleiding.pdf');
  await show.saveManual(file);
  expect(await paperFaults(file)).toEqual([]);
});

/** The deck that ships as a file of its own, beside what two groups did with it. */
async function deckWithGroups(folder: string): Promise<string> {
  const deck = join(folder, 'groep.beeld');
  await copyFile(BUILT_IN_FILE, deck);
  const session = join(projectFolder, 'tests/fixtures/sessions/two-groups.sessie');
  await copyFile(session, join(folder, 'groep.sessie'));
  return deck;
}
