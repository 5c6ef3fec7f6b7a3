import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { join } from 'node:path';
import { projectFolder } from '../../build/script/places.mjs';
import { SLIDE_KINDS } from '../../src/core/editing/kinds';
import { expect, test as base } from '../support/app/web-test';

interface Own {
  /** A page of the dev server, and what went wrong on it. */
  open: (path: string) => Promise<{ page: Page; errors: readonly string[] }>;
}

const test = base.extend<Own, { address: string }>({
  address: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to learn that nothing is needed.
    async ({}, use) => {
      const configFile = join(projectFolder, 'dev.vite.config.ts');
      const server = await createServer({ configFile, logLevel: 'error', server: { port: 0 } });
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ address, browsers }, use) => {
    const page = await (await browsers('Chromium')).newPage();
    // The time of the test is the only limit: a server that starts anew bundles packages first.
    page.setDefaultTimeout(0);
    await use(async (path) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(address + path);
      return { page, errors };
    });
    await page.close();
  },
});

for (const [view, part] of [
  ['show', '.stage h1'],
  ['console', '.console .stage'],
  ['editor', '.editor .stage'],
] as const) {
  test(`the ${view} stands in a browser, at the place of the address`, async ({ open }) => {
    const { page, errors } = await open(`window.html?view=${view}#5`);
    await page.waitForSelector(part);
    const said = await page.$eval('p[role=status]', (each) => each.textContent);
    expect(said).toContain('Dia 5 van 15');
    expect(errors).toEqual([]);
  });
}

test('the gallery has every kind of slide in every mode', async ({ open }) => {
  const { page, errors } = await open('gallery.html');
  await page.waitForSelector('h2');
  const kinds = await page.$$eval('h2', (all) => all.map((each) => each.textContent.split(',')[0] ?? ''));
  expect(new Set(kinds)).toEqual(new Set(SLIDE_KINDS));
  const steps = kinds.length;
  for (const look of ['stage', 'thumbnail', 'paper', 'dark'])
    expect(await page.$$eval(`figure.${look} .stage`, (all) => all.length), look).toBe(steps);
  expect(errors).toEqual([]);
});

test('another deck is looked at by its name', async ({ open }) => {
  const { page, errors } = await open('window.html?view=show&deck=chart-kinds');
  await page.waitForSelector('.stage h1');
  expect(errors).toEqual([]);
});
