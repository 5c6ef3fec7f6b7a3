import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { parseSettings } from '../../src/main/files/settings';
import { BUILT_IN_FILE } from '../support/app/shipped-deck';
import { expect, test } from '../support/app/test';
import { Show } from '../support/app/show';
import { command, NAMES, settingsFile, startPacked, withPacked } from './support/packed-app';

/** Puts a settings file where the program will look for it, whichever build it is. */
async function leaveSettings(home: string, text: string): Promise<void> {
  for (const name of NAMES) {
    const file = settingsFile(home, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** What all builds remember for that home. */
async function remembered(home: string) {
  const texts = NAMES.map((name) => readFile(settingsFile(home, name), 'utf8').catch(() => undefined));
  return (await Promise.all(texts)).flatMap((text) => (text === undefined ? [] : [parseSettings(text)]));
}

test('settings of the first version are taken over', async ({ folder }) => {
  const own = join(folder, 'eigen.beeld');
  await writeFile(own, await readFile(BUILT_IN_FILE));
  // Before there was a clock, a pen, a list of recent decks, or a button to learn.
  const left = { file: own, position: { slide: 6, step: 0 } };
  const bounds = { x: 40, y: 40, width: 900, height: 640 };
  await leaveSettings(folder, JSON.stringify({ language: 'en', bounds, left, sinceThen: 'unknown' }));
  await withPacked({ home: folder }, async (show) => {
    await show.standsAt({ slide: 6, step: 0 });
    expect(await show.menuLabel('open')).toBe('Open a presentation…');
    const window = await show.window();
    expect(await window.evaluate((each) => each.getNormalBounds().width)).toBe(900);
  });
});

for (const [what, text] of [
  ['cut off', '{"language":"nl","left":{"file":"'],
  ['full of nonsense', '{"language":"fr","bounds":{"x":"a"},"left":{"position":-1},"recent":7}'],
] as const) {
  test(`a settings file that is ${what} means a fresh start`, async ({ folder }) => {
    await leaveSettings(folder, text);
    await withPacked({ home: folder }, async (show) => {
      await show.standsAt({ slide: 0, step: 0 });
      await show.goToSlide(2);
    });
    const slides = (await remembered(folder)).map(({ left }) => left?.position.slide);
    expect(slides).toContain(2);
  });
}

test('two users of one machine present at the same time, each in their own place', async ({ folder }) => {
  const homes = [join(folder, 'anna'), join(folder, 'bram')];
  const running = await Promise.all(homes.map((home) => startPacked({ home })));
  const [anna, bram] = running.map((each) => new Show(each));
  if (anna === undefined || bram === undefined) throw new Error('two were started');
  await anna.goToSlide(3);
  await bram.goToSlide(8);
  await anna.standsAt({ slide: 3, step: 0 });
  for (const { quit } of running) await quit();
  const places = await Promise.all(homes.map(remembered));
  expect(places.map((each) => each.map(({ left }) => left?.position.slide))).toEqual([[3], [8]]);
});

test('a home that nothing can be written in is no hindrance', async ({ folder }) => {
  const home = join(folder, 'alleen-lezen');
  await mkdir(home);
  await command('mount', ['-t', 'tmpfs', '-o', 'ro,mode=755', 'none', home]);
  try {
    await expect(writeFile(join(home, 'proef'), '')).rejects.toThrow('EROFS');
    await withPacked({ home }, async (show) => {
      await expect(show.notice).toHaveText(nl.about.remembersNothing);
      await show.goToSlide(5);
      await show.press('q');
      await show.doing('guess');
      await show.press('Escape');
      await show.answerDialogs(join(folder, 'thuis.pdf'));
      await show.press('Control+e');
      await show.page.getByRole('button', { name: 'Bewaren…' }).click();
      await expect(show.dialog).toContainText('is klaar');
    });
    expect((await readFile(join(folder, 'thuis.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  } finally {
    await command('umount', [home]);
  }
});
