// @ts-check

/** A signal this many milliseconds after the first is a user whose program hangs. */
const impatience = 1000;

/** Ctrl+C in a terminal reaches every process of the foreground group; in one of its own a child gets what is passed. */
export const ownGroup = process.platform !== 'win32';

/**
 * Passes SIGINT, SIGTERM and SIGHUP to a child, once however often they come: from the terminal, from npm. Who sends
 * another some time later has a child that hangs, and it is killed.
 *
 * @param {import('node:child_process').ChildProcess} child started with `detached: ownGroup`
 * @returns {() => void} stops passing them
 */
export function passSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  let passedAt = 0;
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    if (passedAt === 0) {
      passedAt = Date.now();
      child.kill(signal);
    } else if (Date.now() - passedAt > impatience) {
      child.kill('SIGKILL');
    }
  };
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}
