import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { exportLine } from '../../build/runtime/launch.mjs';
import type { Deck } from '../../src/core/deck/types';
import { pictureOf } from '../../src/core/slide/deck-pictures';
import { runElectron } from '../support/app/electron-app';
import { asImpressReads } from '../support/app/impress';
import { readPdf } from '../support/app/pdf';
import { readPicture } from '../support/app/picture';
import { pictureDeck } from '../support/app/picture-decks';
import { WebPage } from '../support/app/web-page';
import { expect, test } from '../support/app/web-test';

const altsOf = (deck: Deck) => deck.slides.map((slide) => pictureOf(slide)?.alt);
/** What the program says, without what Chromium says of the machine. */
const said = (stderr: string) => stderr.split('\n').filter((line) => line !== '' && !line.startsWith('['));
const run = (folder: string, ...words: readonly string[]) => runElectron(exportLine(words), folder);

for (const format of ['pdf', 'handout']) {
  test(`a ${format} has every picture, with its words`, async ({ folder }) => {
    const { file, deck } = await pictureDeck(folder);
    const { code, stderr } = await run(folder, file, `--${format}`, 'uit.pdf');
    expect([code, said(stderr)]).toEqual([0, []]);
    const { pages } = await readPdf(join(folder, 'uit.pdf'));
    expect(pages.map(({ alts }) => alts[0])).toEqual(altsOf(deck));
    // A drawing stays one.
    expect(pages.map(({ images }) => images)).toEqual([1, 1, 1, 1, 0, 1]);
  });
}

test('a picture of the slide shows the photo on it', async ({ folder }) => {
  const { file } = await pictureDeck(folder);
  expect((await run(folder, file, '--slides', '2', '--png', 'plaatjes')).code).toBe(0);
  const { at } = await readPicture(join(folder, 'plaatjes/02-vol.png'));
  const [red = 0, green = 0, blue = 0] = at(960, 20);
  expect(blue - red).toBeGreaterThan(80);
  expect(green).toBeGreaterThan(red);
  expect(at(20, 1060)).toEqual([0x22, 0x57, 0xc4]);
});

test('LibreOffice finds every picture in the PowerPoint file, and each program knows its type', async ({
  folder,
}) => {
  const { file, deck } = await pictureDeck(folder);
  expect((await run(folder, file, '--pptx', 'uit.pptx')).code).toBe(0);
  const files = Object.keys(unzipSync(await readFile(join(folder, 'uit.pptx'))));
  expect(files.filter((path) => path.includes('/media/')).map((path) => path.split('.').at(-1))).toEqual([
    ...['jpeg', 'jpeg', 'png', 'png'],
  ]);
  const { pages } = await asImpressReads(join(folder, 'uit.pptx'));
  expect(pages).toHaveLength(deck.slides.length);
  for (const { images } of pages) expect(images).toBeGreaterThan(0);
});

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`the page that presents by itself has its pictures inside, in ${name}`, async ({
    folder,
    browsers,
  }) => {
    const { file, deck } = await pictureDeck(folder);
    expect((await run(folder, file, '--html', 'uit.html')).code).toBe(0);
    await rm(join(folder, 'beelden'), { recursive: true });
    const web = await WebPage.open(await browsers(name), join(folder, 'uit.html'));
    for (const alt of altsOf(deck)) {
      await web.page.waitForFunction(
        (wanted) => {
          const image = document.querySelector<HTMLImageElement>('.stage img:not(.loading)');
          const words = image?.closest('[role=img]')?.getAttribute('aria-label') ?? image?.alt;
          return image !== null && words === wanted && image.naturalWidth > 0;
        },
        {},
        alt,
      );
      await web.press('PageDown');
    }
    expect([web.outside, web.complaints]).toEqual([[], []]);
    if (name === 'Chromium') {
      await web.page.pdf({ path: join(folder, 'print.pdf'), preferCSSPageSize: true });
      const { pages } = await readPdf(join(folder, 'print.pdf'));
      expect(pages.map(({ images }) => images)).toEqual([1, 1, 1, 1, 0, 1]);
    }
    await web.page.close();
  });
}

test('an export goes on without pictures that are lost, and says so', async ({ folder, browsers }) => {
  const { file, deck } = await pictureDeck(folder);
  await rm(join(folder, 'beelden'), { recursive: true });
  const targets = ['--pdf', 'uit.pdf', '--pptx', 'uit.pptx', '--html', 'uit.html', '--png', 'plaatjes'];
  const { code, stderr } = await run(folder, file, ...targets);
  expect([code, said(stderr)]).toEqual([
    0,
    [
      '3 foto’s staan niet naast het bestand of zijn stuk: beelden/landschap.jpg, beelden/portret.webp, beelden/schema.svg',
    ],
  ]);
  for (const { pages } of [
    await readPdf(join(folder, 'uit.pdf')),
    await asImpressReads(join(folder, 'uit.pptx')),
  ]) {
    expect(pages).toHaveLength(deck.slides.length);
    expect(pages[0]?.text).toContain('Fotonietgevonden:landschap.jpg');
  }
  const web = await WebPage.open(await browsers('Chromium'), join(folder, 'uit.html'));
  await web.page.waitForSelector('.stage .lost');
  expect([web.outside, web.complaints]).toEqual([[], []]);
  await web.page.close();
});
