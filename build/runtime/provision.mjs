// @ts-check
import { buildApp } from '../app/app-build.mjs';
import { ensureRuntime } from './runtime.mjs';
import { electronNeeds, ensureSystemPackages } from './system-packages.mjs';

/**
 * Sees to all that the program needs to run: system packages, Electron and a fresh build. Costs some
 * milliseconds where everything is there.
 *
 * @returns {Promise<string>} the Electron to run it with
 */
export async function provision() {
  await ensureSystemPackages(electronNeeds);
  const executable = await ensureRuntime();
  await buildApp();
  return executable;
}
