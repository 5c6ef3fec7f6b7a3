import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { CHROMIUM, EFFORT, PAGE, SEED, VIEWPORT, ZONE } from './tests/support/determinism.mjs';

// Far beyond any test's need: on a busy machine a slow test is still no broken one. What tries more takes longer.
const testTimeout = 30_000 * EFFORT;

/** Kill their own helpers again and again: minutes that the inner loop has not. */
const SLOW = 'tests/**/kill-*.test.ts';

/** Tests in Node. */
const inNode = {
  environment: 'node',
  isolate: false,
  testTimeout,
  env: { TZ: ZONE },
  setupFiles: 'tests/support/setup.ts',
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...inNode,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/renderer/**', 'tests/e2e/**', SLOW],
        },
      },
      { test: { ...inNode, name: 'slow', include: [SLOW] } },
      {
        plugins: [svelte({ configFile: resolve('svelte.config.js') })],
        // Known beforehand: a package that is found on the way would reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            'axe-core',
            'chart.js',
            'd3-dsv',
            'dompurify',
            'hyphen',
            'hyphen/patterns/en-gb',
            'hyphen/patterns/nl',
            'valibot',
            'yaml',
          ],
        },
        test: {
          name: 'components',
          include: ['tests/renderer/**/*.test.ts'],
          setupFiles: ['tests/support/browser-setup.ts'],
          isolate: false,
          testTimeout,
          provide: { seed: SEED, effort: EFFORT },
          browser: {
            enabled: true,
            headless: true,
            viewport: VIEWPORT,
            screenshotFailures: false,
            provider: playwright({ launchOptions: CHROMIUM, contextOptions: PAGE }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
