// @ts-check
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../script/places.mjs';
import { firstPaint, withApp } from './running-app.mjs';
import { median } from './statistics.mjs';
import { newProfile } from '../runtime/profile.mjs';

const emptyApp = fileURLToPath(new URL('empty-app', import.meta.url));
const rounds = 9;

/**
 * Start to first paint of an empty window, of the report and of a large deck, turn by turn so that a busy
 * moment of the machine hits all of them.
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
    /** @type {Record<keyof typeof starts, number[]>} */
    const times = { empty: [], report: [], large: [] };
    const names = /** @type {(keyof typeof starts)[]} */ (Object.keys(starts));
    // The first round fills the caches and does not count.
    for (const name of names) await starts[name].once();
    const turns = Array.from({ length: rounds }, () => names).flat();
    for (const name of turns) times[name].push(await starts[name].once());
    return { empty: median(times.empty), report: median(times.report), large: median(times.large) };
  } finally {
    await Promise.all(Object.values(starts).map(({ forget }) => forget()));
  }
}

/**
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} words
 */
async function starter(executable, env, words) {
  const userData = await newProfile();
  return {
    once: () => withApp(executable, words, env, firstPaint, userData),
    forget: () => rm(userData, { recursive: true, force: true }),
  };
}
