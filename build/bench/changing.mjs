// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../script/places.mjs';
import { withApp } from './running-app.mjs';
import { percentile } from './statistics.mjs';
import { watchPaint } from './watch-paint.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const HEADLINE = 'h1';
const rounds = 25;

/**
 * The report's file, changed by another program and by an order of the editor: milliseconds (p95) until the slide
 * on screen shows it.
 *
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder
 * @returns {Promise<{ elsewhere: number, here: number }>}
 */
export async function measureChanging(executable, env, folder) {
  const file = join(folder, 'rapport.beeld');
  const text = await readFile(join(projectFolder, 'resources/decks/kinderwerk-in-beeld.beeld'), 'utf8');
  await writeFile(file, text);
  return withApp(executable, [projectFolder, file], env, async ({ page }) => {
    await page.waitForSelector('.slide h1');
    // The watch on the file stands a moment after the slide.
    await page.waitForTimeout(1_000);
    const elsewhere = await timed(page, (round) =>
      writeFile(file, text.replace('headline: Kinderwerk in beeld', `headline: Van buiten ${round}`)),
    );
    const here = await timed(page, (round) =>
      page.evaluate((value) => {
        const edit = { type: /** @type {const} */ ('set'), path: ['slides', 0, 'headline'], value };
        void window.api?.edit({ group: 'bench', edits: [edit] });
      }, `Van binnen ${round}`),
    );
    await page.evaluate(() => window.api?.act('undo'));
    return { elsewhere: percentile(elsewhere, 95), here: percentile(here, 95) };
  });
}

/**
 * @param {Page} page
 * @param {(round: number) => Promise<unknown>} change
 * @returns {Promise<number[]>} milliseconds for each
 */
async function timed(page, change) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const painted = await page.evaluateHandle(watchPaint, HEADLINE);
    const changedAt = performance.timeOrigin + performance.now();
    await change(round);
    times.push((await painted.evaluate((watch) => watch.painted)) - changedAt);
    await page.waitForTimeout(150);
  }
  return times;
}
