// @ts-check
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureOf, withProgram } from './manual/camera.mjs';
import { firstStart, scenes, betweenScenes } from './manual/scenes.mjs';
import { SIZE } from './manual/stage.mjs';
import { manualFolder } from './manual/write.mjs';
import { runScript } from './script/plain-error.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const target = join(manualFolder, 'beelden');

/** Retakes all the pictures of the manual from the program itself. */
await runScript(async () => {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await withProgram(async (stage) => {
    await take(stage.page, stage.page, firstStart.name);
    await stage.press('Escape');
    for (const { name, set } of scenes) {
      await betweenScenes(stage);
      await take(stage.page, (await set(stage)) ?? stage.page, name);
    }
  });
  return 0;
});

/**
 * As a JPEG: of all types only that one goes into a PDF as it is.
 *
 * @param {Page} page
 * @param {Page} seen
 * @param {string} name
 */
async function take(page, seen, name) {
  const bytes = await pictureOf(page, seen, 'image/jpeg');
  await writeFile(join(target, `${name}.jpg`), bytes);
  console.log(`${name}.jpg  ${SIZE.width}x${SIZE.height}  ${Math.round(bytes.length / 1000)} kB`);
}
