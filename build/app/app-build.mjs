// @ts-check
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, localTool } from '../script/commands.mjs';
import { writeLicences } from './licences.mjs';
import { writeManual } from '../manual/write.mjs';
import { outFolder, projectFolder } from '../script/places.mjs';
import { PlainError } from '../script/plain-error.mjs';

/** All that a build is made of; a new package version shows in package.json. */
const sources = [
  'src',
  'resources',
  'build/manual',
  'docs/handleiding',
  'build/app/dictionaries.mjs',
  'build/app/licence-page.mjs',
  'build/app/licences.css',
  'build/app/licences.mjs',
  'electron.vite.config.ts',
  'page.vite.config.ts',
  'svelte.config.js',
  'tsconfig.json',
  'package.json',
];

const stamp = join(outFolder, '.built');

/** Builds the app into out/, unless nothing has changed since the last time. */
export async function buildApp() {
  const times = sources.flatMap((source) => changeTimes(join(projectFolder, source)));
  if (!isStale(timeOf(stamp), times)) return;
  console.log('Building the program…');
  // What is saved while the build runs must count as newer than it.
  const begun = new Date();
  await built([...localTool('electron-vite'), 'build']);
  await built([...localTool('vite'), 'build', '--config', 'page.vite.config.ts']);
  await writeManual();
  writeLicences();
  writeFileSync(stamp, '');
  utimesSync(stamp, begun, begun);
}

/** @param {import('../script/commands.mjs').Command} command */
async function built(command) {
  const { code, output } = await capture(command);
  if (code !== 0) throw new PlainError(`The program could not be built:\n${output.trim()}`);
}

/**
 * @param {number | undefined} built when, in milliseconds; undefined without a build
 * @param {readonly number[]} changes when each source was changed
 */
export function isStale(built, changes) {
  return built === undefined || changes.some((change) => change > built);
}

/**
 * The change times of a file, or of a folder with all that is in it: a folder's own time tells of files
 * removed or renamed.
 *
 * @param {string} path
 * @returns {number[]}
 */
function changeTimes(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  const inside = stats.isDirectory()
    ? readdirSync(path).flatMap((name) => changeTimes(join(path, name)))
    : [];
  return [stats.mtimeMs, ...inside];
}

/** @param {string} file */
function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
