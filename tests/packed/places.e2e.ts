import { copyFile, mkdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { BUILT_IN_FILE, deck } from '../support/app/shipped-deck';
import { readPdf } from '../support/app/pdf';
import { expect, test } from '../support/app/test';
import { command, exportPacked, TWIN, withPacked } from './support/packed-app';

/** Far below what a disk allows, far beyond what people expect to work: over 250 characters with an own name. */
const ODD = join(
  'Gemeente Súdwest-Fryslân & omstreken',
  'Één map met “aanhalingstekens” (kopie)',
  'x'.repeat(160),
  '#50% + ü',
);

async function oddFolder(folder: string): Promise<string> {
  const odd = join(folder, ODD);
  await mkdir(odd, { recursive: true });
  expect(odd.length).toBeGreaterThan(200);
  return odd;
}

test('a deck and what is made of it lie in a long path with spaces and accents', async ({ folder }) => {
  const odd = await oddFolder(folder);
  const file = join(odd, 'Mijn dèck.beeld');
  await copyFile(BUILT_IN_FILE, file);
  await withPacked({ home: join(odd, 'thuis'), words: [file] }, async (show) => {
    await show.standsAt({ slide: 0, step: 0 });
    expect(await show.title()).toBe(`${deck.title} – ${basename(file)}`);
    expect(await show.setHeadline(0, 'Een andere kop')).toEqual([]);
    await show.press('Control+s');
    await expect(show.notice).toHaveText(nl.saved(file));
  });
  expect(await readFile(file, 'utf8')).toContain('Een andere kop');
  await exportPacked(odd, [file, '--pdf', join(odd, 'Één.pdf')]);
  expect((await readPdf(join(odd, 'Één.pdf'))).pages).toHaveLength(deck.slides.length);
});

test('the program itself lies in such a path', async ({ folder }) => {
  const odd = await oddFolder(folder);
  const executable = join(odd, 'programma', basename(TWIN));
  await command('cp', ['--archive', dirname(TWIN), dirname(executable)]);
  await withPacked({ home: folder, executable }, async (show) => {
    await show.press('PageDown');
    await show.standsAt({ slide: 1, step: 0 });
  });
});

test('a session is opened with the deck beside it', async ({ folder }) => {
  await copyFile(BUILT_IN_FILE, join(folder, 'wijk.beeld'));
  await withPacked({ home: join(folder, 'thuis'), words: [join(folder, 'wijk.beeld')] }, async (show) => {
    await show.page.evaluate(() => window.api?.command({ type: 'newGroup', name: 'Ouders' }));
  });
  await withPacked({ home: join(folder, 'ander'), words: [join(folder, 'wijk.sessie')] }, async (show) => {
    expect(await show.title()).toContain('wijk.beeld');
    await show.choose('groups');
    await expect(show.panel(nl.sessions.title)).toContainText('Ouders');
  });
});

test('a drive that goes away while its deck is open does not stop the show', async ({ folder }) => {
  const drive = join(folder, 'schijf');
  await mkdir(drive);
  await command('mount', ['-t', 'tmpfs', 'none', drive]);
  const file = join(drive, 'wijk.beeld');
  await copyFile(BUILT_IN_FILE, file);
  await withPacked({ home: join(folder, 'thuis'), words: [file] }, async (show) => {
    await show.goToSlide(4);
    await command('umount', ['--lazy', drive]);
    await show.press('PageDown');
    await show.standsAt({ slide: 4, step: 1 });
    await show.page.evaluate(() => window.api?.command({ type: 'newGroup', name: 'Ouders' }));
    expect(await show.setHeadline(4, 'Gewijzigd zonder schijf')).toEqual([]);
    await rename(drive, `${drive}-weg`);
    await show.press('Control+s');
    await expect(show.notice).toContainText('kan niet bewaard worden');
    // Elsewhere it can be saved: nothing is lost.
    const safe = join(folder, 'gered.beeld');
    await show.answerDialogs(safe);
    await show.choose('saveAs');
    await expect(show.notice).toContainText(nl.saved(safe));
    expect(await readFile(safe, 'utf8')).toContain('Gewijzigd zonder schijf');
  });
});

test('a deck on a drive that is not there yields to the report, which says so', async ({ folder }) => {
  const file = join(folder, 'weg', 'wijk.beeld');
  await withPacked({ home: folder, words: [file] }, async (show) => {
    await show.standsAt({ slide: 0, step: 0 });
    await expect(show.notice).toContainText('wijk.beeld');
  });
});

test('packing twice makes the same archive, byte for byte', async ({ folder }) => {
  const { packProgram } = await import('../../build/pack/pack.mjs');
  const again = join(folder, 'packed');
  await packProgram(again, { onlyFolder: true });
  const archive = join('resources', 'app.asar');
  const [one, other] = await Promise.all([
    readFile(join(dirname(TWIN), archive)),
    readFile(join(again, 'linux-unpacked', archive)),
  ]);
  expect(one.equals(other)).toBe(true);
});
