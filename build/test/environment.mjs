// @ts-check
import { chromiumNeed, findChromium } from '../runtime/chromium.mjs';
import { findFirefox } from '../runtime/firefox.mjs';
import { ensureRuntime, runtimeFolder } from '../runtime/runtime.mjs';
import {
  electronNeeds,
  ensureSystemPackages,
  keyNeeds,
  officeNeeds,
  pageNeeds,
  screenNeeds,
  twoScreenNeeds,
} from '../runtime/system-packages.mjs';

/** What the end-to-end tests need of the system; browsers that the environment names are not looked for. */
export const endToEndNeeds = [
  ...electronNeeds,
  ...screenNeeds,
  ...keyNeeds,
  ...twoScreenNeeds,
  ...officeNeeds,
  ...(process.env.FIREFOX ? [] : pageNeeds),
];

/** What the component tests need of the system. */
export const componentNeeds = process.env.CHROMIUM ? [] : [chromiumNeed];

/**
 * Sees to it that everything is there that end-to-end tests run with.
 *
 * @returns {Promise<Record<'CHROMIUM' | 'FIREFOX' | 'KIB_ELECTRON' | 'ELECTRON_OVERRIDE_DIST_PATH', string>>} where
 */
export async function testEnvironment() {
  await ensureSystemPackages([...componentNeeds, ...endToEndNeeds]);
  const electron = await ensureRuntime();
  return {
    CHROMIUM: findChromium(),
    FIREFOX: findFirefox(),
    KIB_ELECTRON: electron,
    ELECTRON_OVERRIDE_DIST_PATH: runtimeFolder(electron),
  };
}
