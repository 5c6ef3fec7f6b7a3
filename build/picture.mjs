// @ts-check
import { _electron } from '@playwright/test';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { electronSwitches } from './runtime/launch.mjs';
import { projectFolder } from './script/places.mjs';
import { runScript } from './script/plain-error.mjs';
import { provision } from './runtime/provision.mjs';
import { ensureSystemPackages, screenNeeds } from './runtime/system-packages.mjs';
import { withVirtualScreen } from './screens/virtual-screen.mjs';
import { newProfile } from './runtime/profile.mjs';

/** The picture that the README shows: the slide of the goals, as the room sees it. */
const picture = { slide: '5', file: join(projectFolder, 'docs/kinderwerk-in-beeld.png') };

await runScript(async () => {
  await ensureSystemPackages(screenNeeds);
  const executablePath = await provision();
  await withVirtualScreen((screen) => takePicture(executablePath, screen));
  console.log(picture.file);
  return 0;
});

/**
 * @param {string} executablePath
 * @param {{ DISPLAY: string }} screen
 */
async function takePicture(executablePath, screen) {
  const userData = await newProfile();
  const env = { ...process.env, ...screen };
  const switches = electronSwitches({ screen: true }, { env });
  const app = await _electron.launch({
    executablePath,
    args: [...switches, `--user-data-dir=${userData}`, projectFolder],
    env,
  });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMenuBarVisibility(false);
      window?.setContentSize(1280, 720);
    });
    // Without motion every step is there at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const key of [picture.slide, 'Enter', 'ArrowRight']) await page.keyboard.press(key);
    await page.getByRole('status').filter({ hasText: '85,9%' }).waitFor({ state: 'attached' });
    await mkdir(join(projectFolder, 'docs'), { recursive: true });
    await page.screenshot({ path: picture.file });
  } finally {
    await app.close();
    await rm(userData, { recursive: true, force: true });
  }
}
