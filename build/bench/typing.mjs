// @ts-check
import { projectFolder } from '../script/places.mjs';
import { withApp } from './running-app.mjs';
import { percentile } from './statistics.mjs';
import { watchPaint } from './watch-paint.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const keys = 40;
const words = ' en veel kinderen nemen een vriend mee';
const thumbnail = '.strip [aria-current="true"] .picture';

/** @typedef {{ p50: number, p95: number }} Times */

/**
 * Real key strokes in the editor, in the headline of a slide with a chart of nine bars and in a figure of it:
 * milliseconds until the words, and the chart with the figure, are painted, and the thumbnail, which is the last that
 * follows a key.
 *
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Record<'headline' | 'figure', { shown: Times, settled: Times }>>}
 */
export function measureTyping(executable, env) {
  return withApp(executable, [projectFolder], env, async ({ page }) => {
    const headline = await typedInHeadline(page);
    const figure = await typedInFigure(page);
    await page.evaluate(undoAll);
    return { headline, figure };
  });
}

/**
 * The same keys in a large deck with photos inside, and what one costs the main process: milliseconds from an order to
 * its answer.
 *
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @param {string} file of chart slides
 * @param {string} [folder] of the program
 */
export function measureTypingIn(executable, env, file, folder = projectFolder) {
  return withApp(executable, [folder, file], env, async ({ page }) => {
    const headline = await typedInHeadline(page);
    const figure = await typedInFigure(page);
    const main = await page.evaluate(timeOrders, keys);
    await page.evaluate(undoAll);
    return { headline, figure, main: timesOf(main) };
  });
}

/** Runs in a page: leaves the deck as it was opened, or the program asks what to do with the changes. */
async function undoAll() {
  while ((await window.api?.opened())?.document?.canUndo) await window.api?.act('undo');
}

/**
 * Runs in a page: asks for changes one after the other.
 *
 * @param {number} count
 */
async function timeOrders(count) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const at = performance.now();
    const path = ['slides', 4, ...(i % 2 ? ['notes'] : ['rows', 1, 'value'])];
    const value = i % 2 ? `Wat de zaal hoort${'x'.repeat(i)}` : i;
    await window.api?.edit({ group: 'bench', edits: [{ type: 'set', path, value }] });
    times.push(performance.now() - at);
  }
  return times;
}

/**
 * Opens the editor at the slide with the nine bars, types in its headline, and leaves the field.
 *
 * @param {Page} page
 */
async function typedInHeadline(page) {
  await page.waitForSelector('.slide h1');
  for (const key of ['5', 'Enter', 'Control+Enter']) await page.keyboard.press(key);
  await page.locator('.stage-room h1 [role="textbox"]').click();
  await page.keyboard.press('End');
  const headline = await timed(page, '.stage-room h1', (key) => words[key % words.length] ?? ' ');
  await page.keyboard.press('Escape');
  return headline;
}

/**
 * Types in the first figure of the slide, and leaves its cell.
 *
 * @param {Page} page
 */
async function typedInFigure(page) {
  await page.locator('[role="grid"] tbody td').nth(1).click();
  await page.keyboard.press('F2');
  const figure = await timed(page, '.stage-room [role="img"]', (key) => (key % 2 ? 'Backspace' : '3'));
  await page.keyboard.press('Escape');
  return figure;
}

/**
 * @param {Page} page
 * @param {string} selector what changes with the key
 * @param {(key: number) => string} keyAt
 */
async function timed(page, selector, keyAt) {
  const shown = [];
  const settled = [];
  for (let key = 0; key < keys; key++) {
    const typed = await page.evaluateHandle(watchInput);
    const onSlide = await page.evaluateHandle(watchPaint, selector);
    const inStrip = await page.evaluateHandle(watchPaint, thumbnail);
    await page.keyboard.press(keyAt(key));
    const at = await typed.evaluate((watch) => watch.at);
    shown.push((await onSlide.evaluate((watch) => watch.painted)) - at);
    settled.push((await inStrip.evaluate((watch) => watch.painted)) - at);
    await page.waitForTimeout(100);
  }
  return { shown: timesOf(shown), settled: timesOf(settled) };
}

/** @param {readonly number[]} times */
function timesOf(times) {
  return { p50: percentile(times, 50), p95: percentile(times, 95) };
}

/** Runs in a page: when the next key stroke comes in, on the clock that all pages share. */
function watchInput() {
  /** @type {Promise<number>} */
  const at = new Promise((resolve) => {
    const hear = (/** @type {Event} */ { timeStamp }) => {
      resolve(performance.timeOrigin + timeStamp);
    };
    addEventListener('input', hear, { capture: true, once: true });
  });
  return { at };
}
