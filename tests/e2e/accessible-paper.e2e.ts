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

test('slides, steps, handouts and a report have no fault that a machine can find by PDF/UA-1', async ({
  folder,
}) => {
  const deck = join(folder, 'groep.beeld');
  await copyFile(BUILT_IN_FILE, deck);
  await copyFile(
    join(projectFolder, 'tests/fixtures/sessions/two-groups.sessie'),
    join(folder, 'groep.sessie'),
  );
  const orders = [
    ['--pdf', 'dias.pdf'],
    ['--pdf', 'stappen.pdf', '--steps'],
    ['--handout', 'mee.pdf', '--report', 'verslag.pdf'],
    ['--handout', 'drie.pdf', '--per-page', '3'],
  ];
  for (const order of orders) {
    const { code, stderr } = await runElectron(exportLine([deck, ...order]), folder);
    // What goes wrong while a PDF is finished would be told here.
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('pdf:')]);
  }
  for (const file of ['dias.pdf', 'stappen.pdf', 'mee.pdf', 'verslag.pdf', 'drie.pdf'])
    expect(await paperFaults(join(folder, file)), file).toEqual([]);
});

test('neither have slides with photos, which stay the JPEG that they are', async ({ folder }) => {
  const { file } = await pictureDeck(folder);
  const made = join(folder, 'foto.pdf');
  expect((await runElectron(exportLine([file, '--pdf', made]), folder)).code).toBe(0);
  expect(await paperFaults(made)).toEqual([]);
  expect((await readPdf(made)).pages.reduce((sum, { images }) => sum + images, 0)).toBeGreaterThan(0);
});

test('a report of fifteen slides takes less than 100 kB', async ({ folder }) => {
  await runElectron(exportLine(['--pdf', 'dias.pdf']), folder);
  expect((await stat(join(folder, 'dias.pdf'))).size).toBeLessThan(100_000);
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

test('the manual has none either', async ({ show, folder }) => {
  const file = join(folder, 'handleiding.pdf');
  await show.answerDialogs(file);
  await show.choose('saveManual');
  await expect(show.notice).toHaveText(nl.saved(file));
  expect(await paperFaults(file)).toEqual([]);
});
