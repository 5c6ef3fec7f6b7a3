// @ts-check
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture } from '../script/commands.mjs';
import { cacheFolder, projectFolder } from '../script/places.mjs';
import { PlainError } from '../script/plain-error.mjs';
import { ensureStandIn, standInExists, standInFolder, standInReady } from './stand-in.mjs';

/**
 * @typedef {'override' | 'installed' | 'download' | 'stand-in'} Source where an Electron comes from
 *
 * @typedef {object} Facts
 * @property {boolean} override The user names an Electron in ELECTRON_OVERRIDE_DIST_PATH.
 * @property {boolean} installed The `electron` package has its binary already.
 * @property {boolean} standInExists There is a stand-in for this kind of computer.
 * @property {boolean} standInReady The stand-in is in the cache.
 * @property {boolean} downloadFailedLately The official download failed a short while ago.
 */

const electronPackage = join(projectFolder, 'node_modules', 'electron');
const failureNote = join(cacheFolder(), 'electron-download-failed');
const failureHolds = 12 * 60 * 60 * 1000;

const executableNames = /** @type {Partial<Record<NodeJS.Platform, string>>} */ ({
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
});

const executableName = executableNames[process.platform] ?? 'electron';

/**
 * The folder that ELECTRON_OVERRIDE_DIST_PATH would name to have this Electron used.
 *
 * @param {string} executable
 */
export function runtimeFolder(executable) {
  return executable.slice(0, -executableName.length - 1);
}

/** The folders that an Electron may be in, the one that is used first. */
export function runtimeFolders() {
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env;
  return [...(override ? [override] : []), join(electronPackage, 'dist'), standInFolder];
}

/**
 * Which sources to try, in this order. A download that failed lately only counts where the stand-in is at
 * hand: without one, trying again is all there is.
 *
 * @param {Facts} facts
 * @returns {readonly Source[]}
 */
export function sourcesToTry(facts) {
  if (facts.override) return ['override'];
  if (facts.installed) return ['installed'];
  if (facts.standInReady && facts.downloadFailedLately) return ['stand-in'];
  return facts.standInExists ? ['download', 'stand-in'] : ['download'];
}

/**
 * Finds an Electron to run the program with, or fetches one.
 *
 * @returns {Promise<string>} the executable
 * @throws {PlainError} when there is none to be had
 */
export async function ensureRuntime() {
  if (!existsSync(electronPackage))
    throw new PlainError('The packages are not installed yet: run npm ci first.');
  const sources = sourcesToTry(facts());
  for (const source of sources) {
    const executable = await obtain[source](sources.length === 1);
    if (executable) return executable;
  }
  throw new PlainError('There is no Electron to run the program with.');
}

/**
 * Each gives the executable, or undefined to let the next source try; the only source throws instead.
 *
 * @type {Record<Source, (only: boolean) => Promise<string | undefined>>}
 */
const obtain = {
  override: () => Promise.resolve(overriding()),
  installed: () => Promise.resolve(installedExecutable()),
  download,
  'stand-in': ensureStandIn,
};

/** @returns {Facts} */
function facts() {
  return {
    override: Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH),
    installed: installedExecutable() !== undefined,
    standInExists: standInExists(),
    standInReady: standInReady(),
    downloadFailedLately: isRecent(failureNote),
  };
}

function overriding() {
  const executable = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', executableName);
  if (existsSync(executable)) return executable;
  throw new PlainError(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`);
}

/** The package's own binary, if it is whole: `path.txt` is the last thing its installer writes. */
function installedExecutable() {
  const executable = join(electronPackage, 'dist', executableName);
  return existsSync(join(electronPackage, 'path.txt')) && existsSync(executable) ? executable : undefined;
}

/**
 * Runs the installer of the `electron` package, which downloads the official binary.
 *
 * @param {boolean} only
 */
async function download(only) {
  console.log(`Downloading Electron ${electronVersion()} (once, about 120 MB)…`);
  // Where the stand-in can help, a dead or very slow connection is not waited for as long.
  const timeout = only ? 15 * 60_000 : 90_000;
  const { code, output } = await capture([process.execPath, join(electronPackage, 'install.js')], {
    timeout,
  });
  const executable = installedExecutable();
  if (code === 0 && executable) return executable;
  mkdirSync(dirname(failureNote), { recursive: true });
  writeFileSync(failureNote, output);
  if (only) throw new PlainError(downloadFailure(output));
  console.log('It cannot be downloaded here.');
  return undefined;
}

/** @param {string} output */
function downloadFailure(output) {
  const [reason] = [...output.trim().split('\n'), 'it took too long'].filter((line) => line !== '');
  return (
    `Electron ${electronVersion()} could not be downloaded: ${reason}. Check the connection and try again, ` +
    'or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it.'
  );
}

/**
 * The version that is shipped.
 */
export function electronVersion() {
  const manifest = readFileSync(join(electronPackage, 'package.json'), 'utf8');
  return /** @type {{ version: string }} */ (JSON.parse(manifest)).version;
}

/** @param {string} file */
function isRecent(file) {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age >= 0 && age < failureHolds;
}
