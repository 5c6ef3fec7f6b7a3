// @ts-check
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../script/places.mjs';
import { firstPaint, withApp } from './running-app.mjs';
import { median } from './statistics.mjs';
import { newProfile } from '../runtime/profile.mjs';

/** @typedef {import('./running-app.mjs').RunningApp} RunningApp */

const emptyApp = fileURLToPath(new URL('empty-app', import.meta.url));
const rounds = 15;

/** Milliseconds: by then the program knows what graphics processor there is, and the next start goes by that. */
const settled = 6_000;

/** What main and page mark on the way, in order. */
const phases = [
  'main begins',
  'window opened',
  'program read',
  'deck read',
  'page script runs',
  'slide mounted',
  'keys answered',
];

/**
 * Start to first paint of an empty window, of the report and of a large deck, turn by turn so that a busy moment of
 * the machine hits all of them; and when each phase of the report's start was reached.
 *
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @param {string} largeDeck
 */
export async function measureStart(executable, env, largeDeck) {
  const starts = {
    empty: await starter(executable, env, [emptyApp]),
    report: await starter(executable, env, [projectFolder]),
    large: await starter(executable, env, [projectFolder, largeDeck]),
  };
  try {
    /** @type {Record<keyof typeof starts, Started[]>} */
    const runs = { empty: [], report: [], large: [] };
    const names = /** @type {(keyof typeof starts)[]} */ (Object.keys(starts));
    // The first round fills the caches and does not count.
    for (const name of names) await starts[name].once(settled);
    for (let round = 0; round < rounds; round++) {
      // Now from the front, now from the back: whoever comes after a heavy one would always pay for it.
      for (const name of round % 2 === 0 ? names : names.toReversed())
        runs[name].push(await starts[name].once());
    }
    const painted = (/** @type {keyof typeof starts} */ name) => median(runs[name].map((run) => run.painted));
    return {
      empty: painted('empty'),
      report: painted('report'),
      large: painted('large'),
      phases: phases.map((what) => ({
        what,
        at: median(runs.report.map((run) => run.marks.get(what) ?? NaN)),
      })),
    };
  } finally {
    await Promise.all(Object.values(starts).map(({ forget }) => forget()));
  }
}

/**
 * One start, in milliseconds since the process was started.
 *
 * @typedef {object} Started
 * @property {number} painted
 * @property {ReadonlyMap<string, number>} marks
 */

/**
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} words
 */
async function starter(executable, env, words) {
  const userData = await newProfile();
  return {
    once: (stay = 0) => withApp(executable, words, env, (running) => started(running, stay), userData),
    forget: () => rm(userData, { recursive: true, force: true }),
  };
}

/**
 * @param {RunningApp} running
 * @param {number} stay milliseconds that it runs on
 * @returns {Promise<Started>}
 */
async function started(running, stay) {
  const { app, page, startedAt } = running;
  const painted = await firstPaint(running);
  const marks = [...(await app.evaluate(marksHere)), ...(await page.evaluate(marksHere))];
  await page.waitForTimeout(stay);
  return { painted, marks: new Map(marks.map(([name, at]) => [name, at - startedAt])) };
}

/**
 * Runs in main and in a page.
 *
 * @returns {[string, number][]} names, and when on the clock that both share
 */
function marksHere() {
  return performance
    .getEntriesByType('mark')
    .map(({ name, startTime }) => [name, performance.timeOrigin + startTime]);
}
