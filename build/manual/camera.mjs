// @ts-check
/*
 * Starts the program on a virtual screen and takes pictures of it, for the manual and for the README.
 */
import { _electron } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronSwitches } from '../runtime/launch.mjs';
import { provision } from '../runtime/provision.mjs';
import { ensureSystemPackages, screenNeeds } from '../runtime/system-packages.mjs';
import { withVirtualScreen } from '../screens/virtual-screen.mjs';
import { projectFolder } from '../script/places.mjs';
import { openStage } from './stage.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Runs `work` with the program as it is at its very first start.
 *
 * @param {(stage: import('./stage.mjs').Stage) => Promise<void>} work
 */
export async function withProgram(work) {
  await ensureSystemPackages(screenNeeds);
  const executablePath = await provision();
  const folder = await mkdtemp(join(tmpdir(), 'kinderwerk-in-beeld-'));
  try {
    await withVirtualScreen(async (screen) => {
      const env = { ...process.env, ...screen };
      const switches = electronSwitches({ screen: true }, { env });
      const args = [...switches, `--user-data-dir=${join(folder, 'profiel')}`, projectFolder];
      const app = await _electron.launch({ executablePath, args, env });
      try {
        const stage = await openStage(app, folder);
        await stage.page.getByRole('dialog').waitFor();
        await work(stage);
      } finally {
        await app.close();
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A picture of a window.
 *
 * @param {Page} page one that stays open: the picture is encoded in it
 * @param {Page} seen the window to take a picture of
 * @param {'image/jpeg' | 'image/webp'} type
 * @returns {Promise<Buffer>}
 */
export async function pictureOf(page, seen, type) {
  // Some things fade in even when motion is reduced, and notices disappear after a while.
  await seen.waitForTimeout(1_000);
  const png = await seen.screenshot({ scale: 'css' });
  return Buffer.from(await page.evaluate(encoded, { png: png.toString('base64'), type }), 'base64');
}

/**
 * Runs in a page: a PNG as another type, both in base64.
 *
 * @param {{ png: string, type: string }} picture
 */
async function encoded({ png, type }) {
  const bytes = Uint8Array.from(atob(png), (each) => each.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const blob = await canvas.convertToBlob({ type, quality: type === 'image/jpeg' ? 0.78 : 0.9 });
  return btoa(
    Array.from(new Uint8Array(await blob.arrayBuffer()), (each) => String.fromCharCode(each)).join(''),
  );
}
