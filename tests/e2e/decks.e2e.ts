import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deck } from '../../src/core/deck/types';
import { BUILT_IN_FILE, deck } from '../support/app/shipped-deck';
import { commandLine, runElectron, startApp } from '../support/app/electron-app';
import { BROKEN_DECK, BROKEN_PLACES, deckText, smallDeck } from '../support/app/deck-files';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const other: Deck = smallDeck({ title: 'Een andere presentatie', headlines: ['Eerste dia', 'Tweede dia'] });

test.describe('opening', () => {
  test('Ctrl+O opens another deck at its first slide', async ({ show, folder }) => {
    await show.goToSlide(4);
    await open(show, await fileWith(folder, 'andere.beeld', deckText(other)));
    await show.standsAt({ slide: 0, step: 0 }, other);
    expect(await show.title()).toBe('Een andere presentatie – andere.beeld');
  });

  test('a deck may be written as JSON', async ({ show, folder }) => {
    await open(show, await fileWith(folder, 'andere.json', JSON.stringify(other)));
    await show.standsAt({ slide: 0, step: 0 }, other);
  });

  test('turning back in the dialog changes nothing', async ({ show }) => {
    await show.goToSlide(4);
    await show.answerDialogs();
    await show.press('Control+o');
    await show.standsAt({ slide: 4, step: 0 });
    await expect(show.dialog).toHaveCount(0);
  });

  test('a broken deck lists each problem with its place, and Escape goes back to the show', async ({
    show,
    folder,
  }) => {
    await show.goToSlide(4);
    await open(show, await fileWith(folder, 'stuk.beeld', BROKEN_DECK));
    await expect(show.dialog.getByRole('heading')).toContainText('stuk.beeld kan niet open');
    await expect(show.dialog.locator('.place')).toHaveText(BROKEN_PLACES);
    await show.press('Escape');
    await expect(show.dialog).toHaveCount(0);
    await show.standsAt({ slide: 4, step: 0 });
  });

  test('a file that is no text is refused, not shown as a mess', async ({ show, folder }) => {
    await open(show, await fileWith(folder, 'foto.beeld', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])));
    await expect(show.dialog).toContainText('Het bestand is geen UTF-8-tekst.');
  });

  test('a file that is gone gives a notice, and the show goes on', async ({ show, folder }) => {
    await show.goToSlide(4);
    await open(show, join(folder, 'weg.beeld'));
    await expect(show.notice).toContainText(
      `${join(folder, 'weg.beeld')} kan niet gelezen worden: het is er niet`,
    );
    await show.standsAt({ slide: 4, step: 0 });
  });
});

test.describe('on the command line', () => {
  test('a deck opens, and a second start gives its deck to the first', async ({ folder }) => {
    const userData = join(folder, 'profiel');
    const file = await fileWith(folder, 'andere.beeld', deckText(other));
    const running = await startApp({ userData, words: [file] });
    const show = new Show(running);
    await show.standsAt({ slide: 0, step: 0 }, other);

    const { code } = await runElectron(commandLine({ userData, words: [BUILT_IN_FILE] }));
    expect(code).toBe(0);
    await show.standsAt({ slide: 0, step: 0 });
    await running.quit();
  });

  test('a broken deck lists its problems before the deck that ships', async ({ folder }) => {
    const file = await fileWith(folder, 'stuk.beeld', BROKEN_DECK);
    const running = await startApp({ userData: join(folder, 'profiel'), words: [file] });
    const show = new Show(running);
    await expect(show.dialog.locator('.place')).toHaveText(BROKEN_PLACES);
    await show.press('Escape');
    await expect(show.dialog).toHaveCount(0);
    await show.standsAt({ slide: 0, step: 0 });
    await running.quit();
  });

  test('a file that is gone gives a notice before the deck that ships', async ({ folder }) => {
    const running = await startApp({
      userData: join(folder, 'profiel'),
      words: [join(folder, 'weg.beeld')],
    });
    const show = new Show(running);
    await expect(show.notice).toContainText('weg.beeld kan niet gelezen worden: het is er niet');
    await show.standsAt({ slide: 0, step: 0 });
    await running.quit();
  });
});

test.describe('saving a copy', () => {
  test('Ctrl+S saves the very same file', async ({ show, folder }) => {
    const copy = join(folder, 'kopie.beeld');
    await save(show, copy);
    await expect(show.notice).toHaveText(`Bewaard: ${copy}`);
    expect(await readFile(copy)).toEqual(await readFile(BUILT_IN_FILE));
    expect(await readdir(folder)).toEqual(['kopie.beeld']);
  });

  test('a name without an ending gets one', async ({ show, folder }) => {
    await save(show, join(folder, 'kopie'));
    await expect(show.notice).toHaveText(`Bewaard: ${join(folder, 'kopie.beeld')}`);
  });

  test('an older file is replaced as a whole', async ({ show, folder }) => {
    const copy = await fileWith(folder, 'kopie.beeld', 'x'.repeat(100_000));
    await save(show, copy);
    await expect(show.notice).toHaveText(`Bewaard: ${copy}`);
    expect(await readFile(copy)).toEqual(await readFile(BUILT_IN_FILE));
  });

  test('a folder that cannot be written to gives a clear message and leaves nothing behind', async ({
    show,
    folder,
  }) => {
    const file = await fileWith(folder, 'geen-map', 'tekst');
    const target = join(file, 'kopie.beeld');
    await save(show, target);
    await expect(show.notice).toContainText(
      `${target} kan niet bewaard worden: die map is er niet. Kies een andere map`,
    );
    expect(await readdir(folder)).toEqual(['geen-map']);
    expect(await readFile(file, 'utf8')).toBe('tekst');
  });

  test('a folder that is gone gives a clear message', async ({ show, folder }) => {
    const target = join(folder, 'weg', 'kopie.beeld');
    await save(show, target);
    await expect(show.notice).toContainText(
      `${target} kan niet bewaard worden: die map is er niet. Kies een andere map`,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test('a target that cannot be replaced stays as it is, without rests beside it', async ({
    show,
    folder,
  }) => {
    const target = join(folder, 'kopie.beeld');
    await mkdir(join(target, 'van-een-ander'), { recursive: true });
    await save(show, target);
    await expect(show.notice).toContainText(`${target} kan niet bewaard worden`);
    expect(await readdir(folder)).toEqual(['kopie.beeld']);
    expect(await readdir(target)).toEqual(['van-een-ander']);
  });

  test('turning back in the dialog saves nothing', async ({ show, folder }) => {
    await show.answerDialogs();
    await show.press('Control+s');
    await show.press('ArrowRight');
    await show.standsAt({ slide: 1, step: 0 }, deck);
    expect(await readdir(folder)).toEqual([]);
    await expect(show.notice).not.toContainText(folder);
  });
});

async function open(show: Show, file: string): Promise<void> {
  await show.answerDialogs(file);
  await show.press('Control+o');
}

async function save(show: Show, file: string): Promise<void> {
  await show.answerDialogs(file);
  await show.press('Control+s');
}

async function fileWith(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}
