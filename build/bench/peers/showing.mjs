// @ts-check
import { rm } from 'node:fs/promises';
import { newProfile } from '../../runtime/profile.mjs';
import { firstPaint, withApp } from '../running-app.mjs';
import { median, percentile } from '../statistics.mjs';

const rounds = 9;
const walks = 3;

/**
 * @typedef {object} Showing
 * @property {number} start milliseconds from the process to the first paint, a median
 * @property {number} p50 milliseconds from a key to the paint of what it changed
 * @property {number} p95
 */

/**
 * @typedef {object} Program
 * @property {readonly string[]} words behind Electron
 * @property {number} slides that a key goes through
 */

/**
 * Starts and key presses of several programs, whose runs take turns.
 *
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @param {Readonly<Record<string, Program>>} programs by their names
 * @returns {Promise<Record<string, Showing>>}
 */
export async function measureShowing(executable, env, programs) {
  const names = Object.keys(programs);
  const profiles = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await newProfile()])),
  );
  /** @type {Record<string, { starts: number[], keys: number[] }>} */
  const runs = Object.fromEntries(names.map((name) => [name, { starts: [], keys: [] }]));
  try {
    const turns = Array.from({ length: rounds + 1 }, (_, i) => i - 1).flatMap((round) =>
      (round % 2 === 0 ? names : names.toReversed()).map((name) => ({ round, name })),
    );
    for (const { round, name } of turns) {
      const { words = [], slides = 0 } = programs[name] ?? {};
      const presses = round >= 0 && round < walks ? Math.max(slides - 1, 0) : 0;
      const run = await once(executable, env, words, profiles[name], presses);
      // The first round fills the caches and does not count.
      if (round >= 0) runs[name]?.starts.push(run.start);
      runs[name]?.keys.push(...run.keys);
    }
  } finally {
    await Promise.all(
      Object.values(profiles).map((profile) => rm(profile, { recursive: true, force: true })),
    );
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, { starts, keys }]) => [
      name,
      { start: median(starts), p50: percentile(keys, 50), p95: percentile(keys, 95) },
    ]),
  );
}

/**
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} words
 * @param {string} profile
 * @param {number} presses
 */
function once(executable, env, words, profile, presses) {
  return withApp(
    executable,
    words,
    env,
    async (running) => {
      const start = await firstPaint(running);
      if (presses === 0) return { start, keys: [] };
      await running.page.waitForTimeout(1_500);
      // Once through, so that everything is loaded as it is in a talk.
      await running.page.evaluate(walk, presses);
      return { start, keys: await running.page.evaluate(walk, presses) };
    },
    profile,
  );
}

/**
 * Runs in the page: goes to the first slide and from there to the last, slide by slide.
 *
 * @param {number} presses
 * @returns {Promise<number[]>} milliseconds from each key to the paint of what it changed
 */
async function walk(presses) {
  const codes = { Home: 36, ArrowRight: 39 };
  const press = async (/** @type {keyof typeof codes} */ key) => {
    const changed = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(undefined);
      });
      observer.observe(document.body, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const start = performance.now();
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        code: key,
        keyCode: codes[key],
        shiftKey: window.api !== undefined && key === 'ArrowRight',
        bubbles: true,
        cancelable: true,
      }),
    );
    await Promise.race([
      changed,
      new Promise((_, reject) => setTimeout(reject, 5_000, `${key} changes nothing`)),
    ]);
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
    return performance.now() - start;
  };
  // On the first slide it changes nothing.
  await press('Home').catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const times = [];
  for (let at = 0; at < presses; at++) {
    times.push(await press('ArrowRight'));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return times;
}
