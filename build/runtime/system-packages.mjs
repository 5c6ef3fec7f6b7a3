// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { capture, findCommand } from '../script/commands.mjs';
import { PlainError } from '../script/plain-error.mjs';

/**
 * @typedef {object} Need something the system must have
 * @property {readonly string[]} packages The Debian package, newest name first where it was renamed.
 * @property {readonly string[]} probe Library, commands or whole paths of files; any one of them will do.
 *
 * @typedef {{ hasLibrary(name: string): boolean, hasCommand(name: string): boolean, hasFile(path: string): boolean }} System
 * @typedef {{ debian: boolean, root: boolean, wished: boolean }} Rights
 * @typedef {'nothing' | 'install' | 'install as root' | 'ask' | 'name'} Measure
 */

/** @type {readonly Need[]} */
export const electronNeeds = [
  { packages: ['libgtk-3-0t64', 'libgtk-3-0'], probe: ['libgtk-3.so.0'] },
  { packages: ['libnss3'], probe: ['libnss3.so'] },
  { packages: ['libgbm1'], probe: ['libgbm.so.1'] },
  { packages: ['libasound2t64', 'libasound2'], probe: ['libasound.so.2'] },
  { packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'], probe: ['libatk-bridge-2.0.so.0'] },
  { packages: ['libxss1'], probe: ['libXss.so.1'] },
  { packages: ['libxtst6'], probe: ['libXtst.so.6'] },
  { packages: ['libnotify4'], probe: ['libnotify.so.4'] },
  { packages: ['xdg-utils'], probe: ['xdg-open'] },
];

/** @type {readonly Need[]} */
export const screenNeeds = [
  { packages: ['xvfb'], probe: ['Xvfb'] },
  { packages: ['openbox'], probe: ['openbox'] },
  { packages: ['util-linux'], probe: ['setpriv'] },
];

/** Two screens that can be unplugged. @type {readonly Need[]} */
export const twoScreenNeeds = [
  { packages: ['xserver-xorg-core'], probe: ['Xorg'] },
  { packages: ['xserver-xorg-video-dummy'], probe: ['/usr/lib/xorg/modules/drivers/dummy_drv.so'] },
  { packages: ['x11-xserver-utils'], probe: ['xrandr'] },
];

/** The second browser that a page for any browser is tried in. @type {readonly Need[]} */
export const pageNeeds = [{ packages: ['firefox-esr', 'firefox'], probe: ['firefox-esr', 'firefox'] }];

/** A foreign reader of the PowerPoint files. @type {readonly Need[]} */
export const officeNeeds = [{ packages: ['libreoffice-impress'], probe: ['loimpress'] }];

/** Keys and a mouse from outside a window. @type {readonly Need[]} */
export const keyNeeds = [{ packages: ['xdotool'], probe: ['xdotool'] }];

/** Keys from outside for the packed program, and a place without a network for it. @type {readonly Need[]} */
export const packedNeeds = [
  ...keyNeeds,
  { packages: ['util-linux'], probe: ['unshare'] },
  { packages: ['iproute2'], probe: ['ip', '/usr/sbin/ip', '/sbin/ip'] },
  { packages: ['mount'], probe: ['mount'] },
];

/** Makes packages for Debian and Ubuntu. @type {readonly Need[]} */
export const debNeeds = [{ packages: ['dpkg'], probe: ['dpkg-deb'] }];

/**
 * The needs that are not met.
 *
 * @param {readonly Need[]} needs
 * @param {System} system
 */
export function missing(needs, system) {
  const has = (/** @type {string} */ name) => {
    if (name.startsWith('/')) return system.hasFile(name);
    return /\.so(?:\.|$)/.test(name) ? system.hasLibrary(name) : system.hasCommand(name);
  };
  return needs.filter(({ probe }) => !probe.some(has));
}

/**
 * What to do about missing needs. Nobody is asked for a password unawares: who is not root installs where that was
 * wished, or in CI.
 *
 * @param {readonly Need[]} lacking
 * @param {Rights} rights
 * @returns {Measure}
 */
export function measureFor(lacking, { debian, root, wished }) {
  if (lacking.length === 0) return 'nothing';
  if (!debian) return 'name';
  if (root) return 'install';
  return wished ? 'install as root' : 'ask';
}

/** @param {readonly string[]} packages */
export function installCommand(packages) {
  return `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Sees to it that the system has what is needed: on Linux only.
 *
 * @param {readonly Need[]} needs
 * @param {{ install?: boolean }} [wish] whether to install also when this is not root; in CI that goes without saying
 * @throws {PlainError} when something is missing and is not installed
 */
export async function ensureSystemPackages(needs, { install = process.env.CI === 'true' } = {}) {
  if (process.platform !== 'linux') return;
  const lacking = missing(needs, thisSystem());
  const measure = measureFor(lacking, {
    debian: existsSync('/usr/bin/apt-get'),
    root: process.getuid?.() === 0,
    wished: install,
  });
  if (measure === 'nothing') return;
  if (measure === 'name')
    throw new PlainError(`Missing on this system: ${probes(lacking)}. Install them first.`);
  if (measure === 'ask') throw new PlainError(await question(lacking));
  await installed(lacking, measure === 'install' ? [] : ['sudo']);
  const still = missing(needs, thisSystem());
  if (still.length > 0) throw new PlainError(`Still missing after the installation: ${probes(still)}.`);
}

/** @param {readonly Need[]} lacking */
async function question(lacking) {
  const command = installCommand(await Promise.all(lacking.map(availablePackage)));
  return `Missing system packages. Run: sudo ${command}`;
}

/**
 * @param {readonly Need[]} lacking
 * @param {readonly string[]} asRoot what makes a command root's
 */
async function installed(lacking, asRoot) {
  await apt(asRoot, 'update');
  const packages = await Promise.all(lacking.map(availablePackage));
  console.log(`Installing system packages (once): ${packages.join(' ')}…`);
  await apt(asRoot, ...installCommand(packages).split(' ').slice(1));
}

/** @param {readonly Need[]} needs */
function probes(needs) {
  return needs.map(({ probe }) => probe.join(' or ')).join(', ');
}

/**
 * The linker's own list is read rather than `ldconfig -p`: it costs one file instead of a process. Without
 * it (musl, NixOS) libraries cannot be looked up, and Electron is left to name what it misses.
 *
 * @returns {System}
 */
function thisSystem() {
  const list = '/etc/ld.so.cache';
  const libraries = existsSync(list) ? readFileSync(list) : undefined;
  return {
    hasLibrary: (name) => libraries?.includes(`${name}\0`) ?? true,
    hasCommand: (name) => findCommand(name) !== undefined,
    hasFile: existsSync,
  };
}

/**
 * Which name of a package this release of Debian or Ubuntu knows; the last one where that is not clear.
 *
 * @param {Need} need
 * @returns {Promise<string>}
 */
async function availablePackage({ packages }) {
  const [first, ...others] = packages;
  if (first === undefined) throw new Error('a need names no package');
  if (others.length === 0) return first;
  const { output } = await capture(['apt-cache', 'policy', first]);
  return /Candidate: \d/.test(output) ? first : availablePackage({ packages: others, probe: [] });
}

/**
 * @param {readonly string[]} asRoot
 * @param {string[]} args
 */
async function apt(asRoot, ...args) {
  // Another installation may be going on: wait for it rather than fail.
  const [file = '', ...words] = [
    ...asRoot,
    ...['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300'],
    ...args,
  ];
  const { code, output } = await capture([file, ...words]);
  if (code !== 0) throw new PlainError(`apt-get ${args.join(' ')} failed:\n${output.trim()}`);
}
