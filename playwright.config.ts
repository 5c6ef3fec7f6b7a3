import { defineConfig } from '@playwright/test';

/** These need two screens that can be unplugged: see build/two-screens.mjs. */
const TWO_SCREENS = '**/two-screens/*.e2e.ts';

/** The tests drive the real program, which owns the screen and the keyboard: one at a time. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // Far beyond what anything takes, for machines that are busy with other things.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { trace: 'off' },
  projects: [
    { name: 'one-screen', testIgnore: TWO_SCREENS },
    { name: 'two-screens', testMatch: TWO_SCREENS },
    // These drive the program as it is packed: see build/packed-builds.mjs.
    { name: 'packed', testDir: 'tests/packed' },
  ],
});
