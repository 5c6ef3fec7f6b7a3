import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { deckText, smallDeck } from '../support/app/deck-files';
import { draftsIn } from '../support/app/kept-drafts';
import { pictureDeck } from '../support/app/picture-decks';
import { startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const words = nl.versions;

/** Changes the first headline and saves. */
async function save(show: Show, file: string, headline: string): Promise<void> {
  await show.setHeadline(0, headline);
  await show.press('Control+s');
  await expect(show.notice).toHaveText(nl.saved(file));
  await expect.poll(() => readFile(file, 'utf8')).toContain(headline);
}

/** What the trainer is told, in the show and in the editor. */
const told = (show: Show) => show.page.locator('.notice');

const listed = (show: Show) => show.page.getByRole('dialog').getByRole('listitem');

test.describe('the earlier versions of a deck', () => {
  test('hold the copies of a shared folder, which open beside the deck', async ({ folder }) => {
    const file = join(folder, 'wijk.beeld');
    const copy = 'wijk-LAPTOP-7.beeld';
    await writeFile(file, deckText(smallDeck({ title: 'Wijk', headlines: ['Hier'] })));
    await writeFile(join(folder, copy), deckText(smallDeck({ title: 'Wijk', headlines: ['Op de laptop'] })));
    const running = await startApp({ userData: join(folder, 'profiel'), words: [file] });
    const show = new Show(running);
    await show.press('Control+Shift+o');
    const [page] = await Promise.all([
      running.app.waitForEvent('window'),
      listed(show).getByRole('button', { name: copy }).click(),
    ]);
    await expect(page.locator('h1').first()).toHaveText('Op de laptop');
    await expect(show.headline).toHaveText('Hier');
    await running.quit();
  });

  test('open as a copy by key, leave the file and what was typed alone, and lead back', async ({
    folder,
  }) => {
    const file = join(folder, 'wijk.beeld');
    await writeFile(file, deckText(smallDeck({ title: 'Wijk', headlines: ['Begin', 'Tweede dia'] })));
    const running = await startApp({ userData: join(folder, 'profiel'), words: [file] });
    const show = new Show(running);
    await save(show, file, 'Eerste keer');
    await save(show, file, 'Tweede keer');
    await show.setHeadline(0, 'Nog niet opgeslagen');
    await expect.poll(() => draftsIn(join(folder, 'profiel'))).toContain('Nog niet opgeslagen');

    await show.press('Control+Shift+o');
    await expect(show.panel(words.title('wijk.beeld'))).toBeVisible();
    await expect(listed(show)).toHaveCount(3);
    await expect(listed(show).nth(0)).toContainText('Tweede keer');
    await expect(listed(show).nth(0)).toContainText(words.latest);
    await expect(listed(show).nth(1)).toContainText(/^Vandaag \d\d:\d\d Eerste keer/u);
    await expect(listed(show).nth(1)).toContainText('1 dia veranderd');
    await show.press('ArrowDown', 'Enter');
    await expect(show.headline).toHaveText('Eerste keer');
    await expect(told(show)).toContainText(words.opened('wijk.beeld'));
    expect(await show.title()).toMatch(/^wijk \(versie van \d+ \w+ \d\d:\d\d\)/u);
    expect(await readFile(file, 'utf8')).toContain('Tweede keer');

    await show.choose('versions');
    await expect(listed(show).nth(1)).toContainText(words.shown);
    await show
      .panel(words.title('wijk.beeld'))
      .getByRole('button', { name: words.back('wijk.beeld') })
      .click();
    await expect(show.headline).toHaveText('Nog niet opgeslagen');
    await expect(show.page.getByRole('dialog')).toHaveCount(0);
    await show.press('Control+z');
    await expect(show.headline).toHaveText('Tweede keer');
    await running.quit();
  });

  test('have their photos, also when those are gone, and keep them when they are saved apart', async ({
    folder,
  }) => {
    const { file } = await pictureDeck(folder);
    const running = await startApp({ userData: join(folder, 'profiel'), words: [file] });
    const show = new Show(running);
    await save(show, file, 'Met alle foto’s');
    await save(show, file, 'Zonder');
    await show.choose('versions');
    await expect(listed(show)).toHaveCount(3);
    await rm(join(folder, 'beelden'), { recursive: true });
    await listed(show).nth(1).getByRole('button').click();
    await expect(show.headline).toHaveText('Met alle foto’s');
    const photo = show.page.locator('.slide img').first();
    await expect
      .poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await show.answerDialogs(join(folder, 'toen.beeld'));
    await show.press('Control+s');
    await expect(told(show)).toHaveText(nl.saved(join(folder, 'toen.beeld')));
    expect(await readdir(join(folder, 'toen-beelden'))).toHaveLength(3);
    await running.quit();
  });

  test('say so when there are none yet, and when one is damaged', async ({ folder }) => {
    const file = join(folder, 'wijk.beeld');
    const userData = join(folder, 'profiel');
    await writeFile(file, deckText(smallDeck({ title: 'Wijk', headlines: ['Begin'] })));
    const running = await startApp({ userData, words: [file] });
    const show = new Show(running);
    await show.choose('versions');
    await expect(show.panel(words.title('wijk.beeld'))).toContainText(words.none);
    await show.press('Escape');
    await save(show, file, 'Heel');
    await expect.poll(() => versionsIn(userData)).toHaveLength(2);
    const [oldest = '', last = ''] = await versionsIn(userData);
    await writeFile(oldest, 'niets');
    await writeFile(last, (await readFile(last, 'utf8')).replaceAll('Heel', 'Half'));
    await show.choose('versions');
    await expect(listed(show).nth(1)).toContainText(words.damaged);
    await expect(listed(show).nth(1).getByRole('button')).toBeDisabled();
    await listed(show).nth(0).getByRole('button').click();
    await expect(told(show)).toHaveText(words.unreadable);
    await expect(show.headline).toHaveText('Heel');
    await running.quit();
  });
});

async function versionsIn(userData: string): Promise<readonly string[]> {
  const root = join(userData, 'versies');
  const names = await readdir(root, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.versie'))
    .toSorted()
    .map((name) => join(root, name));
}
