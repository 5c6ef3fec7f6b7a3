// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ownGroup, passSignals } from '../script/pass-signals.mjs';
import { projectFolder } from '../script/places.mjs';

/** @typedef {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, sandbox?: boolean }} Surroundings */

/** Electron reports these on Linux without a desktop's message bus or graphics card: they mean nothing. */
const noise = /Failed to connect to the bus|Exiting GPU process due to errors during initialization/;

/**
 * Whether windows can be shown. macOS and Windows always have a screen for their users.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function hasScreen(env = process.env, platform = process.platform) {
  return platform !== 'linux' || [env.DISPLAY, env.WAYLAND_DISPLAY].some(Boolean);
}

/**
 * The switches Electron needs in these surroundings. They must be on the command line: set by the app they
 * come too late.
 *
 * @param {{ screen: boolean }} wish whether windows are to be seen
 * @param {Surroundings} surroundings
 * @returns {string[]}
 */
export function electronSwitches({ screen }, surroundings = {}) {
  const { env = process.env, platform = process.platform, sandbox = canSandbox() } = surroundings;
  if (platform !== 'linux') return [];
  return [
    ...(sandbox ? [] : ['--no-sandbox']),
    ...(screen ? [`--ozone-platform=${windowSystem(env)}`] : unseen),
  ];
}

/**
 * Whether Chromium can build its sandbox: not as root, nor where Ubuntu allows it only to programs that were
 * installed with a profile. An installed app has one.
 */
function canSandbox() {
  const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  const restricted = existsSync(restriction) && readFileSync(restriction, 'utf8').trim() === '1';
  return process.getuid?.() !== 0 && !restricted;
}

/**
 * The words behind Electron that export without a screen. Behind `--` Chromium takes nothing for a switch
 * of its own, and the app finds the words in process.argv as they were typed.
 *
 * @param {readonly string[]} words as typed behind `npm run export --`
 * @returns {string[]}
 */
export function exportLine(words) {
  return [...electronSwitches({ screen: false }), projectFolder, '--', 'export', ...words];
}

/**
 * Without a screen; also faster with one, as no window system, graphics process or network process is
 * started.
 */
const unseen = [
  '--ozone-platform=headless',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--enable-features=NetworkServiceInProcess2',
];

/**
 * X11 wherever it is offered: Wayland lets no program choose the screen of its windows.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function windowSystem(env) {
  return env.DISPLAY ? 'x11' : 'wayland';
}

/**
 * Runs Electron in this terminal until it ends. What it writes is passed on, less the known noise. Signals
 * are passed to it: Chromium dies at the second SIGINT without the app having saved anything, and Ctrl+C would reach it
 * from the terminal, from npm and from here.
 *
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {string} [cwd]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function runElectron(executable, args, cwd = process.cwd()) {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, {
      cwd,
      env: offline(),
      stdio: ['ignore', 'inherit', 'pipe'],
      detached: ownGroup,
    });
    const release = passSignals(child);
    createInterface({ input: child.stderr }).on('line', passOn);
    child.once('error', reject);
    child.once('close', (code) => {
      release();
      resolve(code ?? 1);
    });
  });
}

/**
 * An environment without extra certificates: they would be parsed at every start, for a program that never
 * connects to anything.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function offline(env = process.env) {
  const own = { ...env };
  delete own.NODE_EXTRA_CA_CERTS;
  return own;
}

/** @param {string} line */
function passOn(line) {
  if (line && !noise.test(line)) process.stderr.write(`${line}\n`);
}
