import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { CHROMIUM, PAGE, VIEWPORT, ZONE } from './tests/support/determinism.mjs';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/renderer/**', 'tests/e2e/**'],
          env: { TZ: ZONE },
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        plugins: [svelte({ configFile: resolve('svelte.config.js') })],
        test: {
          name: 'components',
          include: ['tests/renderer/**/*.test.ts'],
          setupFiles: ['tests/support/browser-setup.ts'],
          isolate: false,
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
