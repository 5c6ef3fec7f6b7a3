// @ts-check
/*
 * An Electron for development and tests where the official download cannot be reached: the one that the
 * Cypress test runner brings along in an npm package. It is an older Electron and never shipped.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../script/places.mjs';

export const standInVersion = '33.2.1';

export const standInFolder = join(cacheFolder(), `electron-${standInVersion}-standin`);

export const standInExecutable = join(standInFolder, 'electron');

/**
 * Whether there is a stand-in for this kind of computer.
 *
 * @param {NodeJS.Platform} platform
 * @param {string} arch
 */
export function standInExists(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64';
}

export function standInReady() {
  return existsSync(standInExecutable);
}

/** @returns {Promise<string>} its executable, made first where it is missing */
export async function ensureStandIn() {
  if (!standInReady()) await (await import('./stand-in-making.mjs')).makeStandIn();
  return standInExecutable;
}
