// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PlainError } from './plain-error.mjs';

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 *
 * Ctrl+C in a terminal reaches every process of the foreground group; in a group of their own these two
 * live until the test that uses them has ended.
 */
const ownGroup = { detached: true };

/**
 * Runs something on a screen that exists in memory only, with a window manager, since windows go full
 * screen only where there is one. The screen is taken down afterwards, also on Ctrl+C.
 *
 * @template T
 * @param {(env: { DISPLAY: string }) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function withVirtualScreen(run) {
  /** @type {ChildProcess[]} */
  const started = [];
  const release = stopOnSignal(started);
  try {
    const DISPLAY = await startScreen(started);
    await startWindowManager(started, DISPLAY);
    return await run({ DISPLAY });
  } finally {
    release();
    stop(started);
  }
}

/**
 * Xvfb chooses a free display itself and writes its number once it accepts connections.
 *
 * @param {ChildProcess[]} started
 * @returns {Promise<string>} the display
 */
async function startScreen(started) {
  const args = ['-displayfd', '1', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'];
  const screen = spawn('Xvfb', args, { ...ownGroup, stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(screen);
  return `:${await firstLine(screen, 'The virtual screen (Xvfb)')}`;
}

/**
 * Openbox runs its start-up command once it manages windows.
 *
 * @param {ChildProcess[]} started
 * @param {string} DISPLAY
 */
async function startWindowManager(started, DISPLAY) {
  const manager = spawn('openbox', ['--sm-disable', '--startup', 'echo ready'], {
    ...ownGroup,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, DISPLAY },
  });
  started.push(manager);
  await firstLine(manager, 'The window manager (openbox)');
}

/**
 * @param {ChildProcess & { stdout: import('node:stream').Readable }} child
 * @param {string} name
 * @returns {Promise<string>}
 */
function firstLine(child, name) {
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
