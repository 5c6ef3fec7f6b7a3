import { test as base } from '@playwright/test';
import { startApp, temporaryFolder } from './electron-app';
import { Show } from './show';

interface Own {
  /** A folder that is gone after the test. */
  folder: string;
  /** A show at its first slide, in the program that the tests of a run share. */
  show: Show;
}

interface Shared {
  sharedShow: Show;
}

export const test = base.extend<Own, Shared>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to learn that nothing is needed.
  folder: async ({}, use) => {
    const { folder, remove } = await temporaryFolder();
    await use(folder);
    await remove();
  },
  sharedShow: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { folder, remove } = await temporaryFolder();
      const running = await startApp({ userData: folder });
      await use(new Show(running));
      await running.quit();
      await remove();
    },
    { scope: 'worker' },
  ],
  show: async ({ sharedShow }, use) => {
    await sharedShow.reset();
    await use(sharedShow);
  },
});

export { expect } from '@playwright/test';
