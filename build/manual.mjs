// @ts-check
import { _electron } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronSwitches } from './runtime/launch.mjs';
import { firstStart, scenes, betweenScenes } from './manual/scenes.mjs';
import { openStage, SIZE } from './manual/stage.mjs';
import { manualFolder } from './manual/write.mjs';
import { projectFolder } from './script/places.mjs';
import { runScript } from './script/plain-error.mjs';
import { provision } from './runtime/provision.mjs';
import { ensureSystemPackages, screenNeeds } from './runtime/system-packages.mjs';
import { withVirtualScreen } from './screens/virtual-screen.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const target = join(manualFolder, 'beelden');

/** Takes the pictures of the manual anew, all of them, from the program itself. */
await runScript(async () => {
  await ensureSystemPackages(screenNeeds);
  const executablePath = await provision();
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'kinderwerk-in-beeld-'));
  try {
    await withVirtualScreen((screen) => takeAll(executablePath, { ...process.env, ...screen }, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});

/**
 * @param {string} executablePath
 * @param {NodeJS.ProcessEnv & { [name: string]: string }} env
 * @param {string} folder the profile of someone who starts for the first time
 */
async function takeAll(executablePath, env, folder) {
  const switches = electronSwitches({ screen: true }, { env });
  const args = [...switches, `--user-data-dir=${join(folder, 'profiel')}`, projectFolder];
  const app = await _electron.launch({ executablePath, args, env });
  try {
    const stage = await openStage(app, folder);
    await stage.page.getByRole('dialog').waitFor();
    await take(stage.page, stage.page, firstStart.name);
    await stage.press('Escape');
    for (const { name, set } of scenes) {
      await betweenScenes(stage);
      await take(stage.page, (await set(stage)) ?? stage.page, name);
    }
  } finally {
    await app.close();
  }
}

/**
 * @param {Page} page one that stays, to make the file in
 * @param {Page} seen
 * @param {string} name
 */
async function take(page, seen, name) {
  // Whatever fades in although motion is reduced, and notices that go by themselves.
  await seen.waitForTimeout(1_000);
  const picture = await seen.screenshot({ scale: 'css' });
  const file = join(target, `${name}.jpg`);
  const bytes = Buffer.from(await page.evaluate(asJpeg, picture.toString('base64')), 'base64');
  await writeFile(file, bytes);
  console.log(`${name}.jpg  ${SIZE.width}x${SIZE.height}  ${Math.round(bytes.length / 1000)} kB`);
}

/**
 * Runs in a page: a PNG as a JPEG, both in base64. Of all kinds only that one goes into a PDF as it is.
 *
 * @param {string} png
 */
async function asJpeg(png) {
  const bytes = Uint8Array.from(atob(png), (each) => each.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.78 });
  return btoa(
    Array.from(new Uint8Array(await blob.arrayBuffer()), (each) => String.fromCharCode(each)).join(''),
  );
}
