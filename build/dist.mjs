// @ts-check
import { build, Platform } from 'electron-builder';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildMoment } from './build-moment.mjs';
import { buildApp } from './app-build.mjs';
import { makeIcons } from './icons.mjs';
import { makeLinuxPackages } from './linux-packages.mjs';
import { packaging, productNameOf, unpackedFolder } from './packaging.mjs';
import { distFolder } from './places.mjs';
import { runScript } from './plain-error.mjs';
import { electronVersion, ensureRuntime, runtimeFolder } from './runtime.mjs';
import { writeSbom } from './sbom.mjs';
import { standInExecutable, standInVersion } from './stand-in.mjs';

await runScript(async () => {
  const onlyFolder = process.argv.includes('--dir');
  const standIn = await standInUsed();
  await buildApp();
  await makeIcons();
  await rm(distFolder, { recursive: true, force: true });
  const moment = await buildMoment();
  await build({
    targets: Platform.current().createTarget(onlyFolder || standIn ? 'dir' : undefined),
    config: packaging(standIn),
    publish: 'never',
  });
  await writeSbom(join(distFolder, 'sbom.cdx.json'), standIn?.electronVersion ?? electronVersion());
  if (process.platform === 'linux' && !onlyFolder)
    await makeLinuxPackages(unpackedFolder, productNameOf(standIn !== undefined), moment);
  console.log(distFolder);
  return 0;
});

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
