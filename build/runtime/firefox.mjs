// @ts-check
import { existsSync } from 'node:fs';
import { findCommand } from '../script/commands.mjs';
import { PlainError } from '../script/plain-error.mjs';
import { pageNeeds } from './system-packages.mjs';

/** Where Firefox is on systems that do not put programs on the PATH. */
const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox that exported pages are tried in: the one named in FIREFOX, or the system's.
 *
 * @returns {string} the executable
 */
export function findFirefox() {
  const named = process.env.FIREFOX;
  const commands = pageNeeds.flatMap(({ probe }) => probe);
  const found = named ?? commands.map((name) => findCommand(name)).find(Boolean) ?? places.find(existsSync);
  if (found && existsSync(found)) return found;
  throw new PlainError(
    named ? `FIREFOX names ${named}, which is not there.` : 'The tests need Firefox: install it.',
  );
}
