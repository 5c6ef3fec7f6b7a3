import { join } from 'node:path';
import { usualScreens } from '../../../build/screens/two-screens.mjs';
import { test as base } from './test';
import { BEAMER, fillsScreen, startTwo, type TwoWindows, desktopScreens } from './windows';

interface Own {
  /** A show before the room, on the beamer, and its console on the laptop, in a program of its own. */
  two: TwoWindows;
  /** The same at its first slide, in the program that the tests of a run share. */
  talk: TwoWindows;
}

interface Shared {
  sharedTalk: TwoWindows;
}

async function withTwo(folder: string, use: (two: TwoWindows) => Promise<void>): Promise<void> {
  // A test that failed may have left a cable out, or in.
  await usualScreens(desktopScreens());
  const two = await startTwo({ userData: folder });
  await fillsScreen(two.app, 'audience', BEAMER);
  await use(two);
  await two.quit();
}

export const test = base.extend<Own, Shared>({
  two: ({ folder }, use) => withTwo(folder, use),
  sharedTalk: [({ desktop }, use) => withTwo(join(desktop.folder, 'shared'), use), { scope: 'worker' }],
  talk: async ({ sharedTalk }, use) => {
    await sharedTalk.desk.openReport();
    await sharedTalk.room.deckNumber();
    await sharedTalk.room.standsAt({ slide: 0, step: 0 });
    await sharedTalk.desk.standsAt({ slide: 0, step: 0 });
    await sharedTalk.desk.forgetGroups();
    await use(sharedTalk);
  },
});

export { expect } from '@playwright/test';
