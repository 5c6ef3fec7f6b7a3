// @ts-check
import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectFolder } from './places.mjs';

/**
 * @typedef {readonly [file: string, ...args: string[]]} Command
 * @typedef {object} Finished
 * @property {number | null} code Exit code, or null when a signal or the time limit ended it.
 * @property {string} output What it wrote, both streams together.
 */

/**
 * Runs a command in this terminal; a command ended by a signal counts as 1.
 *
 * @param {Command} command
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function run([file, ...args], options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: projectFolder, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a command unseen and keeps what it wrote.
 *
 * @param {Command} command
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<Finished>}
 */
export function capture([file, ...args], options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

/**
 * A command-line tool of an installed package, started by this Node: the links in node_modules/.bin are
 * shell scripts on Windows, which cannot be spawned without a shell and its quoting.
 *
 * @param {string} packageName
 * @param {string} [tool] the command, where it is not named as the package
 * @returns {Command}
 */
export function localTool(packageName, tool = packageName) {
  const folder = join(projectFolder, 'node_modules', packageName);
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (JSON.parse(manifest));
  const file = typeof bin === 'string' ? bin : bin[tool];
  if (!file) throw new Error(`${packageName} has no command ${tool}`);
  return [process.execPath, join(folder, file)];
}

/**
 * npm itself, preferably the one that runs this script.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Command}
 */
export function npm(env = process.env) {
  return env.npm_execpath?.endsWith('.js') ? [process.execPath, env.npm_execpath] : ['npm'];
}

/**
 * A command that ends when the process that started it does, whatever ended that: Linux tells it. So a killed test
 * leaves no screen behind.
 *
 * @param {Command} command
 * @returns {Command}
 */
export function boundToParent(command) {
  if (process.platform !== 'linux' || !findCommand('setpriv')) return command;
  return ['setpriv', '--pdeathsig', 'TERM', '--', ...command];
}

/**
 * Finds a command on the PATH, as a shell would.
 *
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} its path
 */
export function findCommand(name, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
