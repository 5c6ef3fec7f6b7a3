// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../script/commands.mjs';
import { projectFolder } from '../script/places.mjs';
import { PlainError } from '../script/plain-error.mjs';
import { startUntilLine, startWindowManager, withStarted } from './screen-processes.mjs';

/**
 * @typedef {import('./screen-processes.mjs').Started} Started
 */

/** A mode for the beamer; the laptop's is one that the driver has itself. */
const ROOM_MODE = 'room 173.00 1920 2048 2248 2576 1080 1083 1088 1120'.split(' ');

export const LAPTOP = { output: 'DUMMY0', x: 0, y: 0, width: 1280, height: 800 };
export const BEAMER = { output: 'DUMMY1', x: 1280, y: 0, width: 1920, height: 1080 };
/** A third screen, which is off until it is plugged in. */
export const THIRD = { output: 'DUMMY2', x: 3200, y: 0, width: 640, height: 480 };

/**
 * Runs something on two screens that can be unplugged: a laptop's and a beamer's. Xvfb cannot do that, as
 * programs see one screen in it whatever it is told; the X server with its dummy driver can.
 *
 * @template T
 * @param {(env: { DISPLAY: string }) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function withTwoScreens(run) {
  const folder = await mkdtemp(join(tmpdir(), 'kinderwerk-screens-'));
  try {
    return await withStarted(async (started) => {
      const DISPLAY = await startServer(started, join(folder, 'log'));
      await setUpScreens(DISPLAY);
      await startWindowManager(started, DISPLAY);
      return run({ DISPLAY });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Started} started
 * @param {string} log
 * @returns {Promise<string>} the display
 */
async function startServer(started, log) {
  const args = [
    '-displayfd',
    '1',
    '-config',
    join(projectFolder, 'build', 'screens', 'two-screens.conf'),
    '-logfile',
    log,
    '-noreset',
    '-nolisten',
    'tcp',
  ];
  return `:${await startUntilLine(started, ['Xorg', ...args], 'The server of two screens (Xorg)')}`;
}

/** @param {string} DISPLAY */
async function setUpScreens(DISPLAY) {
  const [mode = ''] = ROOM_MODE;
  await xrandr(DISPLAY, '--newmode', ...ROOM_MODE);
  await xrandr(DISPLAY, '--addmode', BEAMER.output, mode);
  await xrandr(DISPLAY, '--addmode', BEAMER.output, '1280x800');
  await xrandr(DISPLAY, '--addmode', THIRD.output, '640x480');
  await usualScreens(DISPLAY);
}

/**
 * Laptop and beamer side by side, whatever was there before.
 *
 * @param {string} DISPLAY
 */
export async function usualScreens(DISPLAY) {
  await plugThird(DISPLAY, false);
  await change(DISPLAY, LAPTOP.output, '--mode', '1280x800', '--pos', '0x0', '--primary');
  await plugBeamer(DISPLAY, true);
}

/**
 * @param {string} DISPLAY
 * @param {boolean} on
 */
export async function plugBeamer(DISPLAY, on) {
  const [mode = ''] = ROOM_MODE;
  const place = on ? ['--mode', mode, '--pos', `${BEAMER.x}x${BEAMER.y}`] : ['--off'];
  await change(DISPLAY, BEAMER.output, ...place);
}

/**
 * Has the beamer show what the laptop shows.
 *
 * @param {string} DISPLAY
 */
export async function mirrorBeamer(DISPLAY) {
  await change(DISPLAY, BEAMER.output, '--mode', '1280x800', '--same-as', LAPTOP.output);
}

/**
 * @param {string} DISPLAY
 * @param {boolean} on
 */
export async function plugThird(DISPLAY, on) {
  const { output, x, y } = THIRD;
  await change(DISPLAY, output, ...(on ? ['--mode', '640x480', '--pos', `${x}x${y}`] : ['--off']));
}

/**
 * @param {string} DISPLAY
 * @param {string} mode like `1024x768`
 */
export async function setLaptopMode(DISPLAY, mode) {
  await change(DISPLAY, LAPTOP.output, '--mode', mode);
}

/**
 * @param {string} DISPLAY
 * @param {string} output
 * @param {readonly string[]} words
 */
async function change(DISPLAY, output, ...words) {
  await xrandr(DISPLAY, '--output', output, ...words);
  // Electron sees the screen only after somebody has asked the server what there is.
  await xrandr(DISPLAY, '--current');
  await xrandr(DISPLAY, '--listmonitors');
}

/**
 * @param {string} DISPLAY
 * @param {readonly string[]} args
 */
async function xrandr(DISPLAY, ...args) {
  const { code, output } = await capture(['xrandr', ...args], { env: { ...process.env, DISPLAY } });
  if (code !== 0) throw new PlainError(`xrandr ${args.join(' ')} failed:\n${output.trim()}`);
}
