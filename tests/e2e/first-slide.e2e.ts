import type { Page } from '@playwright/test';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { projectFolder } from '../../build/script/places.mjs';
import { startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

/** Bytes. */
const MAX_CODE = 200_000;

/** The names of the scripts and style sheets that a page had asked for by the moment of a mark. */
function codeBefore(page: Page, mark: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const at = performance.getEntriesByName(name)[0]?.startTime ?? 0;
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < at);
    return asked
      .map(({ name: address }) => new URL(address).pathname)
      .filter((each) => /\.(?:js|css)$/u.test(each));
  }, mark);
}

async function bytesOf(names: readonly string[]): Promise<number> {
  const assets = join(projectFolder, 'out/renderer/assets');
  const sizes = await Promise.all(names.map((name) => stat(join(assets, basename(name)))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

test('little is loaded before the first slide, and all of the show behind it', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  const [before, then] = await Promise.all([
    codeBefore(running.page, 'slide mounted'),
    codeBefore(running.page, 'keys answered'),
  ]);
  expect(before).not.toEqual([]);
  expect(await bytesOf(before)).toBeLessThan(MAX_CODE);
  expect(then.length).toBeGreaterThan(before.length);
  await running.quit();
});

test('a key that is pressed as soon as there is a slide is answered', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  await running.page.reload({ waitUntil: 'commit' });
  await running.page.locator('h1').waitFor();
  await running.page.keyboard.press('ArrowRight');
  await new Show(running).standsAt({ slide: 1, step: 0 });
  await running.quit();
});
