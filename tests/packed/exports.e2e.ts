import { readdir } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { lastStep } from '../../src/core/slide/steps';
import { deck } from '../support/app/shipped-deck';
import { temporaryFolder } from '../support/app/electron-app';
import { asImpressReads } from '../support/app/impress';
import { readPdf, withoutSpaces, type ReadPdf } from '../support/app/pdf';
import { readPicture } from '../support/app/picture';
import { wordsAt } from '../support/app/slide-words';
import { expect, test } from '../support/app/test';
import { launchBrowser, WebPage } from '../support/app/web-page';
import { exportPacked } from './support/packed-app';

let made: Awaited<ReturnType<typeof temporaryFolder>>;

test.beforeAll(async () => {
  made = await temporaryFolder();
  const files = ['--pdf', 'dia.pdf', '--handout', 'mee.pdf', '--pptx', 'dia.pptx', '--html', 'dia.html'];
  await exportPacked(made.folder, [...files, '--png', 'beelden']);
});

test.afterAll(() => made.remove());

const file = (name: string) => join(made.folder, name);

/** Every slide is a page, with its words and figures. */
function expectSlides({ pages }: ReadPdf): void {
  expect(pages).toHaveLength(deck.slides.length);
  for (const [slide, shown] of deck.slides.entries()) {
    const words = wordsAt(deck, { slide, step: lastStep(shown) });
    for (const each of words) expect(pages[slide]?.text).toContain(withoutSpaces(each));
  }
}

test('there is no network here at all', () => {
  expect(Object.keys(networkInterfaces())).toEqual(['lo']);
});

test('PDF and hand-out hold every slide, in our own fonts', async () => {
  for (const name of ['dia.pdf', 'mee.pdf']) {
    const pdf = await readPdf(file(name));
    expectSlides(pdf);
    for (const { fonts } of pdf.pages) expect(fonts.every(({ embedded }) => embedded)).toBe(true);
  }
});

test('PowerPoint is read by LibreOffice', async () => {
  expectSlides(await asImpressReads(file('dia.pptx')));
});

test('the web page presents in a browser, and asks for nothing', async () => {
  const browser = await launchBrowser('Chromium');
  try {
    const web = await WebPage.open(browser, file('dia.html'));
    await web.press('ArrowRight');
    await web.standsAt({ slide: 1, step: 0 });
    expect([web.outside, web.complaints]).toEqual([[], []]);
  } finally {
    await browser.close();
  }
});

test('each slide is a picture', async () => {
  const names = await readdir(file('beelden'));
  expect(names).toHaveLength(deck.slides.length);
  const { width, height } = await readPicture(join(file('beelden'), names[0] ?? ''));
  expect([width, height]).toEqual([1920, 1080]);
});
