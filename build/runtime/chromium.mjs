// @ts-check
import { existsSync } from 'node:fs';
import { findCommand } from '../script/commands.mjs';
import { PlainError } from '../script/plain-error.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chrome is on systems that do not put programs on the PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @type {import('./system-packages.mjs').Need} */
export const chromiumNeed = { packages: ['chromium', 'chromium-browser'], probe: commands };

/**
 * The browser that the component tests run in: the one named in CHROMIUM, or the system's.
 *
 * @returns {string} the executable
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  const found = named ?? commands.map((name) => findCommand(name)).find(Boolean) ?? places.find(existsSync);
  if (found && existsSync(found)) return found;
  throw new PlainError(
    named ? `CHROMIUM names ${named}, which is not there.` : 'The tests need Chrome or Chromium: install it.',
  );
}
