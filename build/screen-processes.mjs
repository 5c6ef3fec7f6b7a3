// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PlainError } from './plain-error.mjs';

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {ChildProcess[]} Started Grows as processes start; all of them end with the work they serve.
 *
 * Ctrl+C in a terminal reaches every process of the foreground group; in a group of their own these
 * live until the test that uses them has ended.
 */
const ownGroup = { detached: true };

/**
 * Does work that needs processes behind it, and takes those down afterwards, also on Ctrl+C.
 *
 * @template T
 * @param {(started: Started) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withStarted(work) {
  /** @type {Started} */
  const started = [];
  const release = stopOnSignal(started);
  try {
    return await work(started);
  } finally {
    release();
    stop(started);
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
 * Starts a process that says by its first line that it is ready.
 *
 * @param {Started} started
 * @param {import('./commands.mjs').Command} command
 * @param {string} name for people
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} that line
 */
export function startUntilLine(started, [file, ...args], name, env = process.env) {
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
function stop(children) {
  for (const child of [...children].reverse()) child.kill();
}

/**
 * @param {readonly ChildProcess[]} children
 * @returns {() => void} undoes it
 */
function stopOnSignal(children) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const stopAll = (/** @type {NodeJS.Signals} */ signal) => {
    stop(children);
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of signals) process.off(signal, stopAll);
  };
  for (const signal of signals) process.on(signal, stopAll);
  return release;
}
