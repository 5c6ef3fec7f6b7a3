// @ts-check
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project: what Electron is given as the app. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where electron-vite puts the built app. */
export const outFolder = join(projectFolder, 'out');

/** The icons, as each system wants them. */
export const iconFolder = join(outFolder, 'icons');

/** What `npm run dist` makes. */
export const distFolder = join(projectFolder, 'dist');

/** The PDF that `npm start` makes where there is no screen. */
export const pdfWithoutScreen = join(outFolder, 'kinderwerk-in-beeld.pdf');

/**
 * What is fetched once and kept between checkouts.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 */
export function cacheFolder(env = process.env, home = homedir()) {
  const { XDG_CACHE_HOME: named = '' } = env;
  return join(named === '' ? join(home, '.cache') : named, 'kinderwerk-in-beeld');
}

/**
 * The folder the user typed the command in. npm moves to the project folder first and keeps the old one
 * in INIT_CWD; anywhere else INIT_CWD is a leftover of some outer npm command.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cwd
 */
export function userFolder(env = process.env, cwd = process.cwd()) {
  return cwd === projectFolder ? (env.INIT_CWD ?? cwd) : cwd;
}
