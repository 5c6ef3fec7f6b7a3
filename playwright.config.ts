import { defineConfig } from '@playwright/test';
import { availableParallelism } from 'node:os';
import type { ScreenOption } from './tests/support/app/test';

/** These make files from the command line or look at pages in a browser, and open none of the program's windows. */
const COMMAND_LINE = [
  'dev-pages',
  'export-command',
  'take-home-command',
  'pptx',
  'picture-exports',
  'small-photos',
  'web-file',
  'web-page',
].map((name) => `**/e2e/${name}.e2e.ts`);

/** These need two screens that can be unplugged: see build/screens/two-screens.mjs. */
const TWO_SCREENS = '**/two-screens/*.e2e.ts';

/** More would only wait for each other: each test is a program of several processes. */
const WORKERS = Math.min(4, Math.max(2, availableParallelism()));

/** The end-to-end tests of the program as it is built; those of the packed one have a configuration of their own. */
export default defineConfig<object, ScreenOption>({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './build/test/global-setup.mjs',
  // The tests of a file share a program; each worker has its own screen, so that files run beside each other.
  fullyParallel: false,
  workers: WORKERS,
  retries: 0,
  forbidOnly: true,
  // Far beyond what anything takes, for machines that are busy with other things.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { trace: 'off' },
  projects: [
    { name: 'one-screen', testIgnore: [TWO_SCREENS, ...COMMAND_LINE], use: { screens: 'one' } },
    // Only Linux can be given screens that are not there; elsewhere one would need the cables.
    ...(process.platform === 'linux'
      ? [{ name: 'two-screens', testMatch: TWO_SCREENS, use: { screens: 'two' as const } }]
      : []),
    { name: 'command-line', testMatch: COMMAND_LINE, use: { screens: 'none' } },
  ],
});
