import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportLine } from '../../build/runtime/launch.mjs';
import { textsOf } from '../../src/core/i18n/languages';
import type { PageShow } from '../../src/core/frames/page-show';
import { lastStep } from '../../src/core/slide/steps';
import { deck } from '../support/app/shipped-deck';
import { runElectron } from '../support/app/electron-app';
import { readPdf, withoutSpaces } from '../support/app/pdf';
import { wordsAt } from '../support/app/slide-words';
import { BROWSERS } from '../support/app/web-page';
import { expect, test } from '../support/app/web-test';

test('the file is small, and holds nothing that only the trainer may read', async ({ webFile }) => {
  const html = await readFile(webFile, 'utf8');
  expect(Buffer.byteLength(html)).toBeLessThan(1_500_000);
  const untold = deck.slides.flatMap(({ notes, handout, question }) => [notes, handout, question]);
  const parts = untold.flatMap((text) => text?.split(/\n+/u) ?? []).filter((text) => text.length > 20);
  expect(parts.length).toBeGreaterThan(deck.slides.length);
  for (const part of parts) expect(html).not.toContain(JSON.stringify(part).slice(1, -1));
});

test('a choice of slides is all that the file holds', async ({ folder }) => {
  const chosen = join(folder, 'keuze.html');
  await runElectron(exportLine(['--slides', '3,5-6', '--html', chosen]), folder);
  const [, json = ''] = /id="show">(.*)<\/script>/u.exec(await readFile(chosen, 'utf8')) ?? [];
  const { deck: written } = JSON.parse(json) as PageShow;
  expect(written.slides.map(({ id }) => id)).toEqual([2, 4, 5].map((index) => deck.slides[index]?.id));
});

test('without JavaScript the page can be read as a whole, down to its last slide', async ({ web }) => {
  await web.page.setJavaScriptEnabled(false);
  await web.page.reload();
  const seen = await web.page.$eval('body', (body) => body.innerText.trim());
  expect(seen).toContain(textsOf(deck.language).page.noScript);
  const headlines = await web.page.$$eval('h2', (heads) => heads.map(({ innerText }) => innerText));
  expect(headlines).toEqual(deck.slides.map(({ headline }) => headline));
  expect(await web.page.$$eval('th[scope=row]', (heads) => heads.length)).toBeGreaterThan(20);
  const last = await web.page.$eval('noscript', (text) => {
    text.scrollTop = text.scrollHeight;
    return text.lastElementChild?.getBoundingClientRect().bottom ?? Infinity;
  });
  expect(last).toBeLessThanOrEqual(await web.page.evaluate(() => innerHeight));
});

for (const name of BROWSERS) {
  test.describe(`the file in ${name}`, () => {
    test.use({ inBrowser: name });

    test('nothing is sent out of the page, nor fetched into it', async ({ web }) => {
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

    test('printed it is a page for every slide, with its words', async ({ web, folder }) => {
      const target = join(folder, `${name}.pdf`);
      await web.goToSlide(2);
      await web.page.pdf({ path: target, printBackground: true, preferCSSPageSize: true });
      const { pages } = await readPdf(target);
      expect(pages).toHaveLength(deck.slides.length);
      for (const [index, slide] of deck.slides.entries()) {
        // Where a browser prints the points of a chart, its words are no text.
        const bitmap = name !== 'Chromium' && (slide.kind === 'ranking' || slide.kind === 'counts');
        const words = bitmap ? [slide.headline] : wordsAt(deck, { slide: index, step: lastStep(slide) });
        const written = withoutHyphens(pages[index]?.text ?? '');
        for (const each of words) expect(written).toContain(withoutHyphens(withoutSpaces(each)));
      }
      await expect.poll(() => web.page.$$('.pages')).toEqual([]);
      await web.standsAt({ slide: 2, step: 0 });
      expect(web.complaints).toEqual([]);
    });

    test('what the group did is printed behind its slide', async ({ web, folder }) => {
      const target = join(folder, `${name}-groep.pdf`);
      await web.goToSlide(2);
      await web.press('q');
      await web.page.waitForSelector('.entry input:focus');
      await web.page.keyboard.type('48');
      await web.press('Enter');
      await web.press('Escape');
      await web.page.pdf({ path: target, printBackground: true, preferCSSPageSize: true });
      const { pages } = await readPdf(target);
      expect(pages).toHaveLength(deck.slides.length + 1);
      expect(pages[3]?.text).toContain(withoutSpaces('Jullie zaten er 8 procentpunt boven.'));
      expect(web.complaints).toEqual([]);
    });
  });
}

/** Where a word is broken, Firefox prints a hyphen of its own. */
const withoutHyphens = (text: string) => text.replaceAll('-', '');

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
