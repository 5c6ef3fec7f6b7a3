import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';
import type { ScreenOption } from '../support/app/test';

/** The program as it is packed, without a network: `npm run test:packed` packs it first and takes the network away. */
export default defineConfig<object, ScreenOption>({
  ...base,
  testDir: '.',
  outputDir: '../../test-results/packed',
  // It looks after packages and builds, which are there by now and need the network.
  globalSetup: [],
  projects: [{ name: 'packed', use: { screens: 'one' } }],
});
