import { test as base, type TestInfo } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startApp, temporaryFolder } from './electron-app';
import { onOwnDesktop, type Desktop, type Screens } from './own-desktop';
import { Show } from './show';

interface Own {
  /** A folder that is gone after the test. */
  folder: string;
  /** A show at its first slide, in the program that the tests of a run share. */
  show: Show;
}

/** What a project of `playwright.config.ts` says of its tests. */
export interface ScreenOption {
  screens: Screens;
}

interface Shared extends ScreenOption {
  /** Every program of a worker is started on it. */
  desktop: Desktop;
  sharedShow: Show;
}

export const test = base.extend<Own, Shared>({
  screens: ['one', { option: true, scope: 'worker' }],
  desktop: [({ screens }, use) => onOwnDesktop(screens, use), { scope: 'worker', auto: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to learn that nothing is needed.
  folder: async ({}, use, testInfo) => {
    const { folder, remove } = await temporaryFolder();
    await use(folder);
    if (testInfo.status !== testInfo.expectedStatus) await attachLogs(folder, testInfo);
    await remove();
  },
  sharedShow: [
    async ({ desktop }, use) => {
      const running = await startApp({ userData: join(desktop.folder, 'shared') });
      const show = new Show(running);
      await use(show);
      // The last test may have left a deck that asks to be saved.
      await show.reset();
      await running.quit();
    },
    { scope: 'worker' },
  ],
  show: async ({ sharedShow }, use) => {
    await sharedShow.reset();
    await use(sharedShow);
  },
});

/** What programs wrote down of their faults, for who looks into the failure. */
async function attachLogs(folder: string, testInfo: TestInfo): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('logboek.log')))
    await testInfo.attach(name, { path: join(folder, name) });
}

export { expect } from '@playwright/test';
