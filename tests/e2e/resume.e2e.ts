import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN_FILE } from '../support/app/shipped-deck';
import { startApp, type StartOptions } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const bounds = { x: 210, y: 160, width: 1010, height: 650 };

test('a show that was left comes back where it was, standing still, in the same window', async ({
  folder,
}) => {
  const userData = join(folder, 'profiel');
  const file = join(folder, 'eigen.beeld');
  await copyFile(BUILT_IN_FILE, file);
  let picture = '';

  await session({ userData, words: [file] }, async (show) => {
    await show.goToSlide(6);
    const window = await show.window();
    await window.evaluate((each, wanted) => {
      each.setBounds(wanted);
    }, bounds);
    await expect.poll(() => boundsOf(show)).toEqual(bounds);
    await show.picturesDuring(() => show.press('ArrowRight'));
    await show.standsAt({ slide: 6, step: 1 });
    picture = await show.chartPicture();
  });

  await session({ userData }, async (show) => {
    await expect.poll(() => boundsOf(show)).toEqual(bounds);
    expect(await show.chartPicture()).toBe(picture);
    await show.standsAt({ slide: 6, step: 1 });
    expect(await show.title()).toContain('eigen.beeld');
    await show.press('ArrowRight');
    await show.standsAt({ slide: 7, step: 0 });
  });

  await rm(file);
  await session({ userData }, async (show) => {
    await expect(show.notice).toContainText('eigen.beeld kan niet gelezen worden');
    await show.standsAt({ slide: 0, step: 0 });
  });
});

test('a damaged memory means a fresh start', async ({ folder }) => {
  await writeFile(join(folder, 'settings.json'), '{"bounds": {"x": "links"}, "left": 7, "language": ');
  await session({ userData: folder }, (show) => show.standsAt({ slide: 0, step: 0 }));
});

/** The program from its start to its end. */
async function session(options: StartOptions, work: (show: Show) => Promise<void>): Promise<void> {
  const running = await startApp(options);
  await work(new Show(running));
  await running.quit();
}

async function boundsOf(show: Show) {
  return (await show.window()).evaluate((window) => window.getNormalBounds());
}
