// @ts-check
import { build, Platform } from 'electron-builder';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from '../app/app-build.mjs';
import { buildMoment } from './build-moment.mjs';
import { makeIcons } from './icons.mjs';
import { makeLinuxPackages } from './linux-packages.mjs';
import { packaging, productNameOf, unpackedFolder } from './packaging.mjs';
import { electronVersion, ensureRuntime, runtimeFolder } from '../runtime/runtime.mjs';
import { writeSbom } from './sbom.mjs';
import { standInExecutable, standInVersion } from '../runtime/stand-in.mjs';

/**
 * Packs the program for the system this runs on.
 *
 * @param {string} output the folder for what is made; what was there goes
 * @param {{ onlyFolder: boolean }} wish whether the unpacked program is enough
 */
export async function packProgram(output, { onlyFolder }) {
  const standIn = await standInUsed();
  await buildApp();
  await makeIcons();
  await rm(output, { recursive: true, force: true });
  await build({
    targets: Platform.current().createTarget(onlyFolder || standIn ? 'dir' : undefined),
    config: packaging(output, standIn),
    publish: 'never',
  });
  await writeSbom(join(output, 'sbom.cdx.json'), standIn?.electronVersion ?? electronVersion());
  if (process.platform !== 'linux' || onlyFolder) return;
  await makeLinuxPackages({
    unpacked: unpackedFolder(output),
    name: productNameOf(standIn !== undefined),
    moment: await buildMoment(),
  });
}

/**
 * Where Electron cannot be downloaded, the stand-in makes a build to test with.
 *
 * @returns {Promise<import('./packaging.mjs').StandIn | undefined>}
 */
async function standInUsed() {
  const executable = await ensureRuntime();
  if (executable !== standInExecutable) return undefined;
  console.log(`A test build: it has the stand-in, Electron ${standInVersion}, and is not for use.`);
  return { electronDist: runtimeFolder(executable), electronVersion: standInVersion };
}
