// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureOf, withProgram } from './manual/camera.mjs';
import { betweenScenes, scenes } from './manual/scenes.mjs';
import { projectFolder } from './script/places.mjs';
import { runScript } from './script/plain-error.mjs';

const folder = join(projectFolder, 'docs/pictures');

/** The pictures of the README, and the scenes of the manual that they show. */
const pictures = new Map([
  ['slide', 'dia'],
  ['console', 'presentatorscherm'],
  ['editor', 'aanpassen'],
]);

/** Retakes them from the program itself, in English. */
await runScript(async () => {
  await mkdir(folder, { recursive: true });
  await withProgram(async (stage) => {
    await stage.press('Escape');
    await stage.choose('language');
    for (const [name, scene] of pictures) {
      await betweenScenes(stage);
      const set = scenes.find((each) => each.name === scene)?.set;
      const seen = (await set?.(stage)) ?? stage.page;
      // A notice says for a moment how to get back to the first slide.
      await seen.locator('.notice').first().waitFor({ state: 'hidden' });
      const bytes = await pictureOf(stage.page, seen, 'image/webp');
      await writeFile(join(folder, `${name}.webp`), bytes);
      console.log(`docs/pictures/${name}.webp  ${Math.round(bytes.length / 1000)} kB`);
    }
  });
  return 0;
});
