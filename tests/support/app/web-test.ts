import type { Browser } from 'puppeteer-core';
import { join } from 'node:path';
import { exportLine } from '../../../build/runtime/launch.mjs';
import { runElectron, temporaryFolder } from './electron-app';
import { expect, test as base } from './test';
import { launchBrowser, WebPage, type BrowserName } from './web-page';

interface Own {
  /** The browser that `web` is opened in. */
  inBrowser: BrowserName;
  /** The page of the built-in deck at its first slide. It asked for nothing, or the test fails. */
  web: WebPage;
}

interface Shared {
  /** The built-in deck as one HTML file, made by the command line. */
  webFile: string;
  /** Starts a browser once for a run of tests. */
  browsers: (name: BrowserName) => Promise<Browser>;
}

export const test = base.extend<Own, Shared>({
  inBrowser: ['Chromium', { option: true }],
  web: async ({ inBrowser, browsers, webFile }, use) => {
    const web = await WebPage.open(await browsers(inBrowser), webFile);
    await use(web);
    // What groups did is kept by the browser for the next time the file is opened.
    await web.page.evaluate(() => {
      localStorage.clear();
    });
    await web.page.close();
    expect(web.outside).toEqual([]);
  },
  webFile: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to learn that nothing is needed.
    async ({}, use) => {
      const { folder, remove } = await temporaryFolder();
      const file = join(folder, 'dia.html');
      const run = await runElectron(exportLine(['--html', file]), folder);
      expect(run.code, run.stderr).toBe(0);
      await use(file);
      await remove();
    },
    { scope: 'worker' },
  ],
  browsers: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const started = new Map<BrowserName, Promise<Browser>>();
      await use((name) => {
        const browser = started.get(name) ?? launchBrowser(name);
        started.set(name, browser);
        return browser;
      });
      for (const browser of started.values()) await (await browser).close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
