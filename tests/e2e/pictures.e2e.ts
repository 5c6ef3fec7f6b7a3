import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { pictureFiles } from '../../src/core/slide/deck-pictures';
import { deckOfPictures, hugePng, pictureDeck } from '../support/app/picture-decks';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

test('every picture is there: beside the file, inside it, in each format', async ({ show, folder }) => {
  const { file, deck } = await pictureDeck(folder);
  await open(show, file);
  for (const slide of deck.slides.keys()) {
    await show.standsAt({ slide, step: 0 }, deck);
    await expect.poll(() => widthOfPicture(show)).toBeGreaterThan(0);
    await show.press('PageDown');
  }
  await expect(show.notice).toHaveText('');
  await show.press('o');
  await expect(show.dialog.locator('img')).toHaveCount(deck.slides.length);
});

test('pictures that are not there give way to their words, and are told of once', async ({
  show,
  folder,
}) => {
  const { file, deck } = await pictureDeck(folder);
  await rm(join(folder, 'beelden'), { recursive: true });
  await open(show, file);
  await expect(show.notice).toHaveText(
    `3 foto’s staan niet naast het bestand of zijn stuk: ${pictureFiles(deck).join(', ')}`,
  );
  await expect(show.page.locator('.stage .lost')).toContainText('Vier kinderen staan op een groene heuvel');
  await expect(show.page.locator('.stage .lost')).toContainText('Foto niet gevonden: landschap.jpg');
  await expect(show.page.locator('.stage img')).toHaveCount(0);
});

test('hostile files do no harm', async ({ show, folder }) => {
  const { file, deck } = await deckOfPictures(folder, [
    'vijandig.svg',
    'bom.svg',
    'geen-foto.png',
    'reus.png',
    'beelden/klein.png',
    `data:image/svg+xml;base64,${(await readFile('tests/fixtures/pictures/vijandig.svg')).toString('base64')}`,
  ]);
  await writeFile(join(folder, 'reus.png'), hugePng(20_000, 20_000));
  const asked = await show.app.evaluateHandle(({ session }) => {
    const addresses: string[] = [];
    session.defaultSession.webRequest.onSendHeaders(({ url }) => addresses.push(url));
    return addresses;
  });
  await open(show, file);
  await expect(show.notice).toContainText('3 foto’s staan niet naast het bestand of zijn stuk: bom.svg');
  const lost: boolean[] = [];
  for (const slide of deck.slides.keys()) {
    await show.standsAt({ slide, step: 0 }, deck);
    await expect(show.page.locator('.stage .lost, .stage img:not(.loading)')).toHaveCount(1);
    lost.push((await show.page.locator('.stage .lost').count()) === 1);
    await show.press('PageDown');
  }
  // A hostile drawing is but a picture of itself: it runs nothing and asks for nothing.
  expect(lost).toEqual([false, true, true, true, false, false]);
  expect(await show.page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  const outside = (await asked.jsonValue()).filter((url) => !/^(?:app:\/\/|data:image\/)/u.test(url));
  expect(outside).toEqual([]);
  await show.app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onSendHeaders(null);
  });
});

test('a picture is served with a policy of its own, and only one that the deck names', async ({
  show,
  folder,
}) => {
  const { file } = await pictureDeck(folder);
  await open(show, file);
  await expect.poll(() => widthOfPicture(show)).toBeGreaterThan(0);
  const address = await show.page.locator('.stage img').evaluate((each: HTMLImageElement) => each.src);
  const base = address.replace('beelden/landschap.jpg', '');
  const seen = await show.app.evaluate(
    async ({ session }, urls) => {
      const all = urls.map(async (url) => {
        const { status, headers } = await session.defaultSession.fetch(url);
        return [
          status,
          ...['content-type', 'content-security-policy', 'x-content-type-options'].map((name) =>
            headers.get(name),
          ),
        ];
      });
      return Promise.all(all);
    },
    ['beelden/schema.svg', 'vijandig.svg', 'foto.beeld', '..%2f..%2fpackage.json'].map((path) => base + path),
  );
  expect(seen[0]).toEqual([
    200,
    'image/svg+xml',
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'nosniff',
  ]);
  expect(seen.slice(1).map(([status]) => status)).toEqual([404, 404, 404]);
});

test('a picture that is taken in stands beside the file, and on the slide once the deck names it', async ({
  show,
  folder,
}) => {
  const { file, deck } = await pictureDeck(folder);
  await open(show, file);
  await show.standsAt({ slide: 0, step: 0 }, deck);
  const bytes = [...(await readFile(join(folder, 'beelden/klein.png')))];
  const src = await show.page.evaluate(async (all) => {
    const stored = await window.api?.storePicture({
      name: 'Mijn Stip.png',
      type: 'png',
      bytes: new Uint8Array(all),
      inside: false,
    });
    const value = stored ?? '';
    await window.api?.edit({
      group: '',
      edits: [{ type: 'set', path: ['slides', 0, 'image', 'src'], value }],
    });
    return stored;
  }, bytes);
  expect(src).toBe('foto-beelden/mijn-stip.png');
  expect(await readdir(join(folder, 'foto-beelden'))).toEqual(['mijn-stip.png']);
  await expect.poll(() => widthOfPicture(show)).toBe(16);
  await show.pressInEditor('Control+z');
  await expect.poll(() => widthOfPicture(show)).toBe(960);
});

test('a stick that is pulled out in mid-show is not missed, and is told of when no group looks on', async ({
  show,
  folder,
}) => {
  const stick = join(folder, 'stick');
  const { file, deck } = await deckOfPictures(stick, [
    'beelden/landschap.jpg',
    'beelden/klein.png',
    'beelden/schema.svg',
    'beelden/portret.webp',
    'beelden/landschap.jpg',
    'beelden/portret.webp',
  ]);
  await open(show, file);
  await show.standsAt({ slide: 0, step: 0 }, deck);
  await show.press('F5');
  await show.fills();
  await expect.poll(() => widthOfPicture(show)).toBe(960);
  await rename(stick, join(folder, 'weg'));
  for (const slide of deck.slides.keys()) {
    await show.standsAt({ slide, step: 0 }, deck);
    await expect.poll(() => widthOfPicture(show)).toBeGreaterThan(0);
    await expect(show.notice).toHaveText('');
    await show.press('PageDown');
  }
  await show.press('F11');
  await show.fillsNoMore();
  await mkdir(join(folder, 'elders'));
  const copy = join(folder, 'elders', 'eigen.beeld');
  await show.answerDialogs(copy);
  await show.press('Control+Shift+s');
  await expect(show.notice).toContainText(nl.saved(copy));
  expect((await readdir(join(folder, 'elders/beelden'))).toSorted()).toEqual([
    'klein.png',
    'landschap.jpg',
    'portret.webp',
    'schema.svg',
  ]);
});

async function open(show: Show, file: string): Promise<void> {
  await show.answerDialogs(file);
  await show.press('Control+o');
}

/** In its own points; nothing as long as it is not there. */
function widthOfPicture(show: Show): Promise<number> {
  return show.page
    .locator('.stage img:not(.loading)')
    .evaluateAll((all) => (all[0] as HTMLImageElement | undefined)?.naturalWidth ?? 0);
}
