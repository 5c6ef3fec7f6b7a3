import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { draftsIn } from '../support/app/kept-drafts';
import { deckText, smallDeck } from '../support/app/deck-files';
import { kill, startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const words = nl.documents;
const ownText = `# Van mij\n${deckText(smallDeck({ title: 'Mijn training', headlines: ['Eerste dia', 'Tweede dia'] }))}`;

/** What the trainer is told, also if the editor was open when the program was killed. */
const told = (show: Show) => show.page.locator('.notice');

async function ownFile(folder: string): Promise<string> {
  const file = join(folder, 'training.beeld');
  await writeFile(file, ownText);
  return file;
}

test.describe('what was not saved', () => {
  test('comes back when the program was killed, of a file', async ({ folder }) => {
    const userData = join(folder, 'profiel');
    const file = await ownFile(folder);
    const killed = await startApp({ userData, words: [file] });
    const before = new Show(killed);
    await before.setHeadline(0, 'Nog niet opgeslagen');
    await before.press('ArrowRight');
    await before.setHeadline(1, 'Ook niet');
    await expect.poll(() => draftsIn(userData)).toContain('Ook niet');
    await kill(killed);

    const running = await startApp({ userData });
    const show = new Show(running);
    await expect(show.panel(nl.resumed.title)).toContainText(words.recovered('training.beeld'));
    expect(await readFile(file, 'utf8')).toBe(ownText);
    await show.press('Escape', 'Home');
    await expect(show.headline).toHaveText('Nog niet opgeslagen');
    await show.press('ArrowRight');
    await expect(show.headline).toHaveText('Ook niet');
    await show.press('Control+s');
    await expect(show.notice).toHaveText(nl.saved(file));
    expect(await readFile(file, 'utf8')).toContain('Nog niet opgeslagen');
    await expect.poll(() => readdir(join(userData, 'drafts'))).toEqual([]);
    await running.quit();
  });

  test('comes back when the program was killed, of a deck without a file', async ({ folder }) => {
    const userData = join(folder, 'profiel');
    const killed = await startApp({ userData });
    const before = new Show(killed);
    await before.press('Control+n');
    await expect.poll(() => before.title()).toBe(words.untitled);
    await before.setHeadline(0, 'Uit het niets');
    await expect.poll(() => draftsIn(userData)).toContain('Uit het niets');
    await kill(killed);

    const running = await startApp({ userData });
    const show = new Show(running);
    await expect(show.headline).toHaveText('Uit het niets');
    await show.press('Escape');
    await show.answerDialogs(join(folder, 'uit-het-niets.beeld'));
    await show.press('Control+s');
    await expect(told(show)).toHaveText(nl.saved(join(folder, 'uit-het-niets.beeld')));
    await expect.poll(() => readdir(join(userData, 'drafts'))).toEqual([]);
    await show.setHeadline(0, 'Niet te bewaren');
    await show.answerQuestions(words.unsaved.answers.discard);
    await running.quit();
    await expect.poll(() => readdir(join(userData, 'drafts'))).toEqual([]);
  });

  test('comes back with its photos, which stand next to the draft until there is a file', async ({
    folder,
  }) => {
    const userData = join(folder, 'profiel');
    const drafts = join(userData, 'drafts');
    const killed = await startApp({ userData });
    const before = new Show(killed);
    await before.press('Control+n');
    await expect.poll(() => before.title()).toBe(words.untitled);
    await takePhoto(before);
    await before.setHeadline(0, 'Met een foto');
    await expect.poll(() => draftsIn(userData)).toContain('Met een foto');
    expect(await draftsIn(userData)).not.toContain('base64');
    await kill(killed);

    const running = await startApp({ userData });
    const show = new Show(running);
    await expect(show.headline).toHaveText('Met een foto');
    await show.press('Escape');
    await expect.poll(() => photoWidth(show)).toBe(16);
    const file = join(folder, 'met-foto.beeld');
    await show.answerDialogs(file);
    await show.press('Control+s');
    await expect(told(show)).toHaveText(nl.saved(file));
    expect(await readdir(join(folder, 'met-foto-beelden'))).toEqual(['mijn-stip.png']);
    expect(await readFile(file, 'utf8')).toContain('met-foto-beelden/mijn-stip.png');
    await expect.poll(() => readdir(drafts)).toEqual([]);
    await expect.poll(() => photoWidth(show)).toBe(16);
    await running.quit();
  });

  test('comes back beside photos inside the file, whole, also when it was killed while letters are typed', async ({
    folder,
  }) => {
    const userData = join(folder, 'profiel');
    const file = join(folder, 'met-binnen.beeld');
    const src = `data:image/png;base64,${Buffer.concat([await photo(), Buffer.alloc(400_000, 7)]).toString('base64')}`;
    const slides = [
      { id: 'een', kind: 'statement', headline: 'Hier' },
      { id: 'foto', kind: 'picture', headline: 'Het plein', image: { src, alt: 'Een stip' } },
    ];
    const text = JSON.stringify({
      beeld: 1,
      title: 'Binnen',
      language: 'nl',
      source: { text: 'Een proef' },
      slides,
    });
    await writeFile(file, text);
    const killed = await startApp({ userData, words: [file] });
    const before = new Show(killed);
    await before.press('Control+Enter');
    await before.page.locator('.stage-room h1 [role=textbox]').click();
    await before.press('End');
    await before.page.keyboard.type(' is veel te doen');
    await expect.poll(() => draftsIn(userData)).toContain('te');
    const typing = before.page.keyboard.type(' en nog veel meer dan dat').catch(() => undefined);
    await kill(killed);
    await typing;

    expect(await readFile(file, 'utf8')).toBe(text);
    const running = await startApp({ userData });
    const show = new Show(running);
    await expect(show.panel(nl.resumed.title)).toBeVisible();
    const deck = await show.page.evaluate(async () => (await window.api?.opened())?.deck);
    expect(deck?.slides[0]?.headline).toMatch(/^Hier is veel te/u);
    await show.press('Escape', 'End');
    await expect.poll(() => photoWidth(show)).toBe(16);
    await show.press('Control+s');
    await expect(told(show)).toHaveText(nl.saved(file));
    expect(await readFile(file, 'utf8')).toContain(src);
    await running.quit();
  });

  test('is asked about when the window closes', async ({ folder }) => {
    const userData = join(folder, 'profiel');
    const file = await ownFile(folder);
    const running = await startApp({ userData, words: [file] });
    const show = new Show(running);
    await show.setHeadline(0, 'Bij het afsluiten bewaard');
    await show.answerQuestions(words.unsaved.answers.cancel);
    await (
      await show.window()
    ).evaluate((window) => {
      window.close();
    });
    await expect.poll(() => show.questions()).toEqual([words.unsaved.text('training.beeld')]);
    await expect(show.headline).toHaveText('Bij het afsluiten bewaard');
    await show.answerQuestions(words.unsaved.answers.save);
    await running.quit();
    expect(await readFile(file, 'utf8')).toContain('Bij het afsluiten bewaard');
  });
});

/** A photo sixteen points wide. */
const photo = () => readFile('tests/fixtures/pictures/beelden/klein.png');

/** Gives the first slide of a deck a photo, as the editor does. */
async function takePhoto({ page }: Show): Promise<void> {
  const bytes = [...(await photo())];
  await page.evaluate(async (all) => {
    const picture = {
      name: 'Mijn Stip.png',
      type: 'png' as const,
      bytes: new Uint8Array(all),
      inside: false,
    };
    const src = (await window.api?.storePicture(picture)) ?? '';
    const slide = { id: 'foto', kind: 'picture', headline: '', image: { src, alt: 'Een stip' } };
    await window.api?.edit({ group: '', edits: [{ type: 'set', path: ['slides', 0], value: slide }] });
  }, bytes);
}

function photoWidth({ page }: Show): Promise<number> {
  return page
    .locator('.slide img')
    .evaluateAll((all) => (all[0] as HTMLImageElement | undefined)?.naturalWidth ?? 0);
}
