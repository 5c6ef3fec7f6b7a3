// @ts-check
import { startUntilLine, startWindowManager, withStarted } from './screen-processes.mjs';

/** @typedef {import('./screen-processes.mjs').Started} Started */

/**
 * Runs something on a screen that exists in memory only, with a window manager, since windows go full
 * screen only where there is one. The screen is taken down afterwards, also when this process is killed.
 *
 * @template T
 * @param {(env: { DISPLAY: string }) => Promise<T>} run
 * @returns {Promise<T>}
 */
export function withVirtualScreen(run) {
  return withStarted(async (started) => {
    const DISPLAY = await startScreen(started);
    await startWindowManager(started, DISPLAY);
    return run({ DISPLAY });
  });
}

/**
 * Xvfb chooses a free display itself and writes its number once it accepts connections.
 *
 * @param {Started} started
 * @returns {Promise<string>} the display
 */
async function startScreen(started) {
  const args = ['-displayfd', '1', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'];
  return `:${await startUntilLine(started, ['Xvfb', ...args], 'The virtual screen (Xvfb)')}`;
}
