// @ts-check
import { projectFolder } from '../script/places.mjs';
import { memoryOf } from './process-tree.mjs';
import { withApp } from './running-app.mjs';
import { percentile } from './statistics.mjs';

const renderers = /--type=renderer/;

/**
 * Key presses to pictures, and how smoothly a chart grows.
 *
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ p50: number, p95: number, slowFrames: number }>} milliseconds
 */
export function measureMoving(executable, env) {
  return withApp(executable, [projectFolder], env, async ({ page }) => {
    await page.waitForSelector('.slide');
    // Once through, so that everything is loaded as it is in a talk.
    await page.evaluate(pressThrough, 14);
    const times = [];
    for (let round = 0; round < 3; round++) {
      await page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' })));
      await page.waitForTimeout(300);
      times.push(...(await page.evaluate(pressThrough, 14)));
    }
    const slow = await page.evaluate(slowFrames);
    return { p50: percentile(times, 50), p95: percentile(times, 95), slowFrames: slow };
  });
}

/**
 * Memory of the pages in MB, before, half-way and after a walk through a deck.
 *
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @param {string} deck
 * @param {number} slides
 * @returns {Promise<Record<'start' | 'middle' | 'end', number>>}
 */
export function measureMemory(executable, env, deck, slides) {
  return withApp(executable, [projectFolder, deck], env, async ({ page, pid }) => {
    await page.waitForSelector('.slide');
    await page.evaluate(pressThrough, 50);
    const start = memoryOf(pid, renderers);
    await page.evaluate(pressThrough, Math.floor(slides / 2) - 50);
    const middle = memoryOf(pid, renderers);
    await page.evaluate(pressThrough, Math.floor(slides / 2) - 1);
    return { start, middle, end: memoryOf(pid, renderers) };
  });
}

/**
 * Runs in the page: presses "next slide" and waits until the new one is painted.
 *
 * @param {number} presses
 * @returns {Promise<number[]>} milliseconds for each
 */
async function pressThrough(presses) {
  const live = document.querySelector('[aria-live]');
  const changed = () =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(undefined);
      });
      observer.observe(live ?? document.body, { childList: true, characterData: true, subtree: true });
    });
  // A message that is posted in a frame arrives after that frame is painted.
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
  const times = [];
  for (let press = 0; press < presses; press++) {
    const next = changed();
    const start = performance.now();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true }));
    await next;
    await painted();
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs in the page: goes to the goals and counts the frames over 25 ms while their bars grow. */
async function slowFrames() {
  for (const key of ['5', 'Enter']) window.dispatchEvent(new KeyboardEvent('keydown', { key }));
  let slow = 0;
  let last = performance.now();
  const until = last + 1000;
  while (last < until) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    if (now - last > 25) slow++;
    last = now;
  }
  return slow;
}
