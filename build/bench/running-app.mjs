// @ts-check
import { _electron } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { electronSwitches } from '../runtime/launch.mjs';
import { newProfile } from '../runtime/profile.mjs';

/**
 * @typedef {object} RunningApp
 * @property {import('@playwright/test').ElectronApplication} app
 * @property {import('@playwright/test').Page} page its first window
 * @property {number} pid
 * @property {number} startedAt
 */

/**
 * Runs an app under watch and ends it afterwards. Watching costs every start the same some tenths of a second.
 *
 * @template T
 * @param {string} executablePath
 * @param {readonly string[]} words app folder and what comes behind it
 * @param {NodeJS.ProcessEnv} env
 * @param {(app: RunningApp) => Promise<T>} use
 * @param {string} [userData] a folder that outlives the run: what is cached there makes a warm start
 * @returns {Promise<T>}
 */
export async function withApp(executablePath, words, env, use, userData) {
  const own = userData ?? (await newProfile());
  const switches = electronSwitches({ screen: true }, { env });
  const startedAt = Date.now();
  const app = await _electron.launch({
    executablePath,
    args: [...switches, `--user-data-dir=${own}`, ...words],
    env: /** @type {Record<string, string>} */ (env),
  });
  try {
    return await use({ app, page: await app.firstWindow(), pid: app.process().pid ?? 0, startedAt });
  } finally {
    await app.close();
    if (userData === undefined) await rm(own, { recursive: true, force: true });
  }
}

/**
 * Milliseconds from starting the process to the first picture with something on it.
 *
 * @param {RunningApp} app
 */
export async function firstPaint({ page, startedAt }) {
  const painted = await page.evaluate(async () => {
    const find = () => performance.getEntriesByName('first-contentful-paint')[0];
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.timeOrigin + (find()?.startTime ?? 0);
  });
  return painted - startedAt;
}
