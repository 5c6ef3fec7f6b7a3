import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { deck } from '../support/app/shipped-deck';
import { chartDeck, deckText } from '../support/app/deck-files';
import { readPdf } from '../support/app/pdf';
import { pictureIn } from '../support/app/picture';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { readZip } from '../support/app/zip';

const words = nl.takeHome;
const { formats, title: ready } = nl.export;

/** Opens the panel, chooses a format, and gives the file dialog its answer. */
async function take(show: Show, format: keyof typeof formats, file: string): Promise<void> {
  await show.answerDialogs(file);
  await show.press('Control+e');
  await show.panel(words.title).getByText(formats[format], { exact: true }).click();
}

test('arrows choose a format in the panel, and Enter makes it', async ({ show, folder }) => {
  const file = join(folder, 'mee.pdf');
  await show.answerDialogs(file);
  await show.press('Control+e');
  await expect(show.panel(words.title).getByRole('radio', { name: formats.pdf })).toBeFocused();
  await show.press('ArrowRight');
  await expect(show.panel(words.title)).toContainText('15 pagina’s, ongeveer');
  await show.press('Enter');
  await expect(show.panel(ready)).toContainText('mee.pdf is klaar: 15 pagina’s');
  const { pages } = await readPdf(file);
  expect(pages.map(({ text }) => text.includes(nl.slide.ownNotes))).toEqual(deck.slides.map(() => true));
});

test('pictures of all slides come in one zip, named as the show goes', async ({ show, folder }) => {
  const file = join(folder, 'alle.zip');
  await take(show, 'png', file);
  await show.page.getByRole('button', { name: words.save }).click();
  // Fifteen large pictures take their time on a small machine.
  await expect(show.panel(ready)).toContainText('alle.zip is klaar', { timeout: 50_000 });
  const files = await readZip(file);
  expect([...files.keys()].toSorted()).toEqual(
    deck.slides.map(({ id }, i) => `${String(i + 1).padStart(2, '0')}-${id}.png`),
  );
  for (const bytes of files.values()) {
    const { width, height } = pictureIn(bytes);
    expect([width, height]).toEqual([1920, 1080]);
  }
});

test('a picture of one slide is a file of its own', async ({ show, folder }) => {
  const file = join(folder, 'een.png');
  await take(show, 'png', file);
  await show.page.getByLabel(words.slides, { exact: true }).fill('11');
  await expect(show.panel(words.title)).toContainText('1 afbeelding, ongeveer');
  await show.press('Enter');
  await expect(show.panel(ready)).toContainText('een.png is klaar');
  expect(pictureIn(await readFile(file)).width).toBe(1920);
});

test('the making of many pictures stops when it is asked, and leaves nothing', async ({ show, folder }) => {
  await writeFile(join(folder, 'lang.beeld'), deckText(chartDeck(250)));
  await show.answerDialogs(join(folder, 'lang.beeld'));
  await show.press('Control+o');
  await expect(show.headline).toHaveText('Grafiek 1 van 250');
  await take(show, 'png', join(folder, 'alle.zip'));
  await show.page.getByRole('button', { name: words.save }).click();
  await expect(show.panel(ready)).toContainText(/Pagina’s tekenen: [1-9]\d* van 250/u);
  await show.page.getByRole('button', { name: nl.export.cancel }).click();
  await expect(show.panel(ready)).toContainText(nl.export.cancelled);
  await expect.poll(() => show.windows()).toBe(1);
  expect(await readdir(folder)).toEqual(['lang.beeld']);
});

for (const format of ['pptx', 'html'] as const) {
  test(`the panel makes a ${format} too`, async ({ show, folder }) => {
    await take(show, format, join(folder, `mee.${format}`));
    await expect(show.panel(words.title)).toContainText('15 dia’s, ongeveer');
    await show.press('Enter');
    await expect(show.panel(ready)).toContainText(`mee.${format} is klaar`);
    const start = (await readFile(join(folder, `mee.${format}`))).subarray(0, 9).toString();
    expect(start).toMatch(/^(?:PK|<!doctype$)/u);
  });
}

test('a folder that is gone is told of, and the show goes on', async ({ show, folder }) => {
  await take(show, 'handout', join(folder, 'weg', 'mee.pdf'));
  await show.press('Enter');
  await expect(show.panel(ready)).toContainText(
    'kan niet bewaard worden: die map is er niet. Kies een andere map',
  );
  await show.press('Escape', 'ArrowRight');
  await show.standsAt({ slide: 1, step: 0 });
  expect(await readdir(folder)).toEqual([]);
});
