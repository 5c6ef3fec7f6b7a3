// @ts-check
import { projectFolder } from '../script/places.mjs';
import { withApp } from './running-app.mjs';
import { percentile } from './statistics.mjs';
import { watchPaint } from './watch-paint.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Key presses in the console to pictures in the audience window.
 *
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ p50: number, p95: number }>} milliseconds
 */
export function measureTwoWindows(executable, env) {
  return withApp(executable, [projectFolder], env, async ({ app, page: room }) => {
    await room.waitForSelector('.slide');
    const opened = app.waitForEvent('window');
    await press(room, { key: 's' });
    const desk = await opened;
    await desk.waitForSelector('.slide');
    // Once through, so that everything is loaded as it is in a talk.
    await walk(desk, room, 14);
    const times = [];
    for (let round = 0; round < 3; round++) {
      await press(desk, { key: 'Home' });
      await room.waitForTimeout(500);
      times.push(...(await walk(desk, room, 14)));
    }
    return { p50: percentile(times, 50), p95: percentile(times, 95) };
  });
}

/**
 * @param {Page} desk
 * @param {Page} room
 * @param {number} slides
 * @returns {Promise<number[]>} milliseconds for each
 */
async function walk(desk, room, slides) {
  const times = [];
  for (let slide = 0; slide < slides; slide++) {
    const painted = await room.evaluateHandle(watchPaint, '[aria-live]');
    const pressedAt = await press(desk, { key: 'ArrowRight', shiftKey: true });
    times.push((await painted.evaluate((watch) => watch.painted)) - pressedAt);
    // A trainer does not press again before the picture is there in both windows.
    await desk.waitForTimeout(150);
  }
  return times;
}

/**
 * @param {Page} page
 * @param {{ key: string, shiftKey?: boolean }} key
 * @returns {Promise<number>} when, on the clock that all pages share
 */
function press(page, key) {
  return page.evaluate((init) => {
    const now = performance.timeOrigin + performance.now();
    window.dispatchEvent(new KeyboardEvent('keydown', init));
    return now;
  }, key);
}
