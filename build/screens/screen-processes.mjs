// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { boundToParent } from '../script/commands.mjs';
import { PlainError } from '../script/plain-error.mjs';

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {ChildProcess[]} Started Grows as processes start; all of them end with the work they serve.
 *
 * Ctrl+C in a terminal reaches every process of the foreground group; in a group of their own these
 * live until the test that uses them has ended.
 */
const ownGroup = { detached: true };

/**
 * Does work that needs processes behind it, and takes those down afterwards.
 *
 * @template T
 * @param {(started: Started) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withStarted(work) {
  /** @type {Started} */
  const started = [];
  try {
    return await work(started);
  } finally {
    await stop(started);
  }
}

/**
 * Openbox runs its start-up command once it manages windows.
 *
 * @param {Started} started
 * @param {string} DISPLAY
 */
export async function startWindowManager(started, DISPLAY) {
  const command = /** @type {const} */ (['openbox', '--sm-disable', '--startup', 'echo ready']);
  await startUntilLine(started, command, 'The window manager (openbox)', { ...process.env, DISPLAY });
}

/**
 * Starts a process that says by its first line that it is ready. It ends with this one, also when this one is killed.
 *
 * @param {Started} started
 * @param {import('../script/commands.mjs').Command} command
 * @param {string} name for people
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} that line
 */
export function startUntilLine(started, command, name, env = process.env) {
  const [file, ...args] = boundToParent(command);
  const child = spawn(file, args, { ...ownGroup, stdio: ['ignore', 'pipe', 'ignore'], env });
  started.push(child);
  return new Promise((resolve, reject) => {
    const fail = () => {
      reject(new PlainError(`${name} did not start.`));
    };
    child.once('error', fail);
    child.once('exit', fail);
    createInterface({ input: child.stdout }).once('line', resolve);
  });
}

/** @param {readonly ChildProcess[]} children last one first, so that none loses its screen */
async function stop(children) {
  for (const child of [...children].reverse()) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  }
}
