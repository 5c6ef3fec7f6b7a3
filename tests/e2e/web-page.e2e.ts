import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { exportLine } from '../../build/launch.mjs';
import { textsOf } from '../../src/core/i18n/languages';
import { move, START } from '../../src/core/navigation';
import { deck, everyFrame, slideOfKind } from './support/built-in-deck';
import { runElectron, temporaryFolder } from './support/electron-app';
import { readPdf, withoutSpaces } from './support/pdf';
import { figuresToCome, wordsAt } from './support/slide-words';
import { expect, test } from './support/test';
import { BROWSERS, launchBrowser, WebPage } from './support/web-page';

const texts = textsOf(deck.language);
const theEnd = move(deck, START, 'last');
let folder: string;
let remove: () => Promise<void>;
let file: string;

test.beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  file = join(folder, 'dia.html');
  const run = await runElectron(exportLine(['--html', file]), folder);
  expect(run.code, run.stderr).toBe(0);
});

test.afterAll(() => remove());

test('the file is small, and holds nothing that only the trainer may read', async () => {
  const html = await readFile(file, 'utf8');
  expect(Buffer.byteLength(html)).toBeLessThan(1_500_000);
  const untold = deck.slides.flatMap(({ notes, handout, question }) => [notes, handout, question]);
  const parts = untold.flatMap((text) => text?.split(/\n+/u) ?? []).filter((text) => text.length > 20);
  expect(parts.length).toBeGreaterThan(deck.slides.length);
  for (const part of parts) expect(html).not.toContain(JSON.stringify(part).slice(1, -1));
});

test('a choice of slides is all that the file holds', async () => {
  const chosen = join(folder, 'keuze.html');
  await runElectron(exportLine(['--slides', '3,5-6', '--html', chosen]), folder);
  const html = await readFile(chosen, 'utf8');
  const written = deck.slides.filter(({ headline }) => html.includes(headline));
  expect(written.map(({ id }) => id)).toEqual([2, 4, 5].map((index) => deck.slides[index]?.id));
});

for (const name of BROWSERS) {
  test.describe(`in ${name}`, () => {
    let browser: Browser;
    let web: WebPage;

    test.beforeAll(async () => {
      browser = await launchBrowser(name);
    });
    test.afterAll(() => browser.close());
    test.beforeEach(async () => {
      web = await WebPage.open(browser, file);
    });
    test.afterEach(async () => {
      await web.page.close();
      expect(web.outside).toEqual([]);
    });

    test('the keys show every step of every slide with its words and figures', async () => {
      for (const frame of everyFrame) {
        await web.standsAt(frame);
        const missing = async () => {
          const { text } = await web.words();
          return wordsAt(deck, frame).filter((words) => !text.includes(withoutSpaces(words)));
        };
        await expect.poll(missing, { message: `slide ${frame.slide + 1}` }).toEqual([]);
        const { drawn } = await web.words();
        expect(figuresToCome(deck, frame).filter((figure) => drawn.includes(figure))).toEqual([]);
        await web.hush();
        await web.press('ArrowRight');
      }
      await web.standsAt(theEnd);
      for (const frame of everyFrame.toReversed()) {
        await web.standsAt(frame);
        await web.press('ArrowLeft');
      }
      expect(web.complaints).toEqual([]);
    });

    test('Home, End, digits and a click go where they go in the program', async () => {
      await web.press('End');
      await web.standsAt(theEnd);
      await web.press('Home');
      await web.standsAt(START);
      await web.goToSlide(11);
      await web.press('Home');
      await web.page.mouse.click(600, 300);
      await web.standsAt({ slide: 1, step: 0 });
    });

    test('a page that is loaded again stands where it stood', async () => {
      const { index } = slideOfKind('counts');
      await web.goToSlide(index);
      await web.press('ArrowRight');
      await web.standsAt({ slide: index, step: 1 });
      await web.page.reload();
      await web.standsAt({ slide: index, step: 1 });
    });

    test('bars grow, and stand still on the way back', async () => {
      const { index } = slideOfKind('ranking');
      await web.goToSlide(index);
      expect(await web.picturesOfChart()).toBeGreaterThan(3);
      await web.press('ArrowRight', 'ArrowRight', 'ArrowLeft');
      await web.standsAt({ slide: index, step: 1 });
      expect(await web.picturesOfChart()).toBeLessThanOrEqual(2);
    });

    test('the overview shows every slide and goes to the chosen one', async () => {
      await web.press('o');
      await expect.poll(() => web.panels()).toEqual([texts.overview.title]);
      expect(await web.page.$$('[role=dialog] button')).toHaveLength(deck.slides.length);
      await web.press('End', 'Enter');
      await web.standsAt({ slide: deck.slides.length - 1, step: 0 });
    });

    test('the figures come as a table, with every row', async () => {
      const { slide, index } = slideOfKind('ranking');
      await web.goToSlide(index);
      await web.press('t');
      await expect.poll(() => web.panels()).toEqual([texts.actions.table]);
      const rows = await web.page.$$eval('tbody th', (heads) => heads.map((head) => head.textContent));
      expect(rows.map((row) => row?.trim()).toSorted()).toEqual(
        slide.rows.map(({ label }) => label).toSorted(),
      );
      await web.press('Escape');
      await expect.poll(() => web.panels()).toEqual([]);
    });

    test('the help names the keys of a browser and no others', async () => {
      await web.press('?');
      await expect.poll(() => web.panels()).toEqual([texts.help.title]);
      const rows = await web.page.$$eval('[role=dialog] dt', (all) => all.map((each) => each.textContent));
      expect(rows).toContain(texts.actions.overview);
      expect(rows).not.toContain(texts.actions.console);
    });

    test('black and white hide the slide, and the same key brings it back', async () => {
      const before = await web.colourInFront();
      for (const [key, colour] of [
        ['b', 'rgb(0, 0, 0)'],
        ['w', 'rgb(255, 255, 255)'],
      ] as const) {
        await web.press(key);
        await expect.poll(() => web.colourInFront()).toBe(colour);
        await web.press(key);
        await expect.poll(() => web.colourInFront()).toBe(before);
      }
    });

    test('F fills the screen and leaves it', async () => {
      const full = () => web.page.evaluate(() => document.fullscreenElement !== null);
      await web.press('f');
      await expect.poll(full).toBe(true);
      await web.press('f');
      await expect.poll(full).toBe(false);
    });

    test('the whole slide is in sight at any size of window', async () => {
      for (const [width, height] of [
        [1920, 1080],
        [1024, 768],
        [844, 390],
        [390, 844],
      ] as const) {
        await web.page.setViewport({ width, height });
        const stage = () =>
          web.page.$eval('.stage', (each) => {
            const { left, top, right, bottom } = each.getBoundingClientRect();
            const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
            return { inside, width: Math.round(right - left) };
          });
        const widest = Math.round(Math.min(width, (height * 16) / 9));
        await expect.poll(stage).toEqual({ inside: true, width: widest });
      }
    });

    test('nothing is sent out of the page, nor fetched into it', async () => {
      let calls = 0;
      const server = createServer((_, response) => {
        calls += 1;
        response.setHeader('access-control-allow-origin', '*').end('gehoord');
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as AddressInfo;
      const heard = await web.page.evaluate(tryToReach, `http://127.0.0.1:${port}/`);
      server.close();
      expect(heard).toEqual(['refused', 'refused']);
      expect(calls).toBe(0);
      web.outside.length = 0;
    });

    test('printed it is a page for every slide, with its words', async () => {
      const target = join(folder, `${name}.pdf`);
      await web.goToSlide(2);
      await web.page.pdf({ path: target, printBackground: true, preferCSSPageSize: true });
      const { pages } = await readPdf(target);
      expect(pages).toHaveLength(deck.slides.length);
      for (const [index, slide] of deck.slides.entries()) {
        // Where a browser prints the points of a chart, its words are no text.
        const bitmap = name !== 'Chromium' && (slide.kind === 'ranking' || slide.kind === 'counts');
        const words = bitmap ? [slide.headline] : wordsAt(deck, { slide: index, step: 99 });
        for (const each of words) expect(pages[index]?.text).toContain(withoutSpaces(each));
      }
      await expect.poll(() => web.page.$$('.pages')).toEqual([]);
      await web.standsAt({ slide: 2, step: 0 });
      expect(web.complaints).toEqual([]);
    });
  });
}

/** Runs in the page: asks an address for data, and for a picture. */
function tryToReach(address: string): Promise<string[]> {
  const data = fetch(address).then(
    () => 'came',
    () => 'refused',
  );
  const picture = new Promise<string>((resolve) => {
    const image = new Image();
    image.onload = () => {
      resolve('came');
    };
    image.onerror = () => {
      resolve('refused');
    };
    image.src = address;
  });
  return Promise.all([data, picture]);
}
