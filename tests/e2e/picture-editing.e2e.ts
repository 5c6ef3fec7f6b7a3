import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { exportLine } from '../../build/runtime/launch.mjs';
import { nl } from '../../src/core/i18n/nl';
import { parseDeck } from '../../src/core/checks/parse';
import { pictureOf } from '../../src/core/slide/deck-pictures';
import { deckText, smallDeck } from '../support/app/deck-files';
import { runElectron } from '../support/app/electron-app';
import { readPdf } from '../support/app/pdf';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const words = nl.editor;
const FIXTURES = 'tests/fixtures/pictures';
const ALTS = ['Een rode stip met een wit streepje.', 'Een groen vlak met een rode cirkel.'] as const;
const own = smallDeck({ title: 'Foto’s uit de wijk', headlines: ['Welkom'] });

async function openOwn(show: Show, file: string): Promise<void> {
  await show.answerDialogs(file);
  await show.press('Control+o');
  await expect(show.headline).toHaveText('Welkom');
}

/** Adds a slide by the picker and gives it a picture and its words. */
async function addPicture(show: Show, file: string, headline: string, alt: string): Promise<void> {
  await show.press('Control+m');
  await show.panel(words.newSlide).getByRole('button', { name: words.kinds.picture }).click();
  await expect(show.page.locator('.stage-room h1 [role=textbox]')).toBeFocused();
  await show.page.keyboard.type(headline);
  await show.page.locator('input[type=file]').setInputFiles(join(FIXTURES, file));
  const field = show.page.getByLabel(nl.pictures.alt);
  await expect(field).toBeFocused();
  await expect(show.page.locator('.message')).toContainText(words.advice.noAlt({ code: 'noAlt', path: [] }));
  await show.page.keyboard.type(alt);
  await expect(show.page.locator('.message')).toHaveText('');
  await field.blur();
}

/** How wide a picture is in its own points; nothing as long as it is not there. */
function widthOf(pictures: Locator): Promise<number> {
  return pictures.evaluateAll((all) => (all[0] as HTMLImageElement | undefined)?.naturalWidth ?? 0);
}

async function altsIn(file: string): Promise<readonly (string | undefined)[]> {
  const read = parseDeck(await readFile(file, 'utf8'));
  return 'deck' in read ? read.deck.slides.map((slide) => pictureOf(slide)?.alt) : [];
}

test('a photo and a drawing get slides, words and a file, are there again, and go along', async ({
  show,
  folder,
}) => {
  const file = join(folder, 'wijk.beeld');
  await writeFile(file, deckText(own));
  await openOwn(show, file);
  await show.press('Control+Enter');
  await expect(show.page.locator('.stage-room h1')).toBeVisible();
  await addPicture(show, 'beelden/klein.png', 'Een stip', ALTS[0]);
  await addPicture(show, 'vijandig.svg', 'Een tekening', ALTS[1]);
  await show.press('Control+s');
  await expect.poll(() => altsIn(file)).toEqual([undefined, ...ALTS]);

  // Nothing but what is to be seen was kept of the drawing.
  expect(await readdir(join(folder, 'wijk-beelden'))).toEqual(['klein.png', 'vijandig.svg']);
  const drawing = await readFile(join(folder, 'wijk-beelden/vijandig.svg'), 'utf8');
  expect(drawing).toContain('<circle');
  expect(drawing).not.toMatch(/script|hacked|example\.org|foreignObject/iu);

  const elsewhere = join(folder, 'elders/kopie.beeld');
  await mkdir(join(folder, 'elders'));
  await show.answerDialogs(elsewhere);
  await show.press('Control+Shift+s');
  await expect.poll(() => altsIn(elsewhere).catch(() => [])).toEqual([undefined, ...ALTS]);
  await show.press('Escape');
  await expect(show.page.locator('.editor')).toHaveCount(0);

  await show.choose('openBuiltIn');
  await show.standsAt({ slide: 0, step: 0 });
  await openOwn(show, elsewhere);
  const picture = show.page.locator('.stage img:not(.loading)');
  for (const [name, alt] of [
    ['Een stip', ALTS[0]],
    ['Een tekening', ALTS[1]],
  ] as const) {
    await show.press('PageDown');
    await expect(show.headline).toHaveText(name);
    await expect.poll(() => widthOf(picture)).toBeGreaterThan(0);
    await expect(show.page.getByRole('img', { name: alt })).toBeVisible();
  }
  expect(await show.page.evaluate(() => 'hacked' in globalThis)).toBe(false);

  const { code } = await runElectron(exportLine([elsewhere, '--pdf', 'uit.pdf']), folder);
  expect(code).toBe(0);
  const { pages } = await readPdf(join(folder, 'uit.pdf'));
  expect(pages.slice(1).map(({ alts }) => alts)).toEqual(ALTS.map((alt) => [alt]));
});

test('a picture that is dropped on the show is told where it belongs', async ({ show }) => {
  await show.drop(join(FIXTURES, 'gedraaid.jpg'));
  await expect(show.notice).toHaveText(nl.pictures.noDeck);
  await show.standsAt({ slide: 0, step: 0 });
});

test('the point that stays in view is dragged by mouse, undone as one, and kept in the file', async ({
  show,
  folder,
}) => {
  const file = join(folder, 'focus.beeld');
  const image = { src: 'landschap.jpg', alt: 'Een landschap', credit: 'Foto: A' };
  const slide = { id: 'foto', kind: 'picture', headline: 'Welkom', fit: 'full', image };
  const deck = { beeld: 1, title: 'Foto', source: { text: 'Een proef' }, slides: [slide] };
  await writeFile(file, JSON.stringify(deck));
  await writeFile(join(folder, 'landschap.jpg'), await readFile(join(FIXTURES, 'beelden/landschap.jpg')));
  await openOwn(show, file);
  await show.press('Control+Enter');
  const point = show.page.getByRole('slider', { name: nl.pictures.focus });
  const { x, y, width, height } = (await show.page.locator('.picture.cut').boundingBox()) ?? {
    ...{ x: 0, y: 0, width: 0, height: 0 },
  };
  await show.page.mouse.move(x + width / 2, y + height / 2);
  await show.page.mouse.down();
  await show.page.mouse.move(x + width * 0.7, y + height * 0.8, { steps: 8 });
  await show.page.mouse.move(x + width * 0.25, y - 40, { steps: 8 });
  await show.page.mouse.up();
  await expect(point).toHaveAttribute('aria-valuetext', nl.pictures.focusAt(25, 0));
  const topOf = (part: string) =>
    show.page.locator(`.stage-room ${part}`).evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => (await topOf('.view img')) - (await topOf('.view'))).toBeCloseTo(0, 0);

  await show.press('Control+z');
  await expect(point).toHaveAttribute('aria-valuetext', nl.pictures.focusAt(50, 50));
  await show.press('Control+y');
  await show.press('Control+s');
  const kept = async () => {
    const read = parseDeck(await readFile(file, 'utf8'));
    return 'deck' in read ? read.deck.slides.map(pictureOf) : [];
  };
  await expect.poll(kept).toEqual([{ ...image, focus: [25, 0] }]);
});
