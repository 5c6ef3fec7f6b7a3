import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/**
 * Pages to work at the program's own pages with: in a browser, on a host in the page, reloaded while you type.
 * Nothing of this folder is in any build.
 */
export default defineConfig({
  root: resolve('dev'),
  cacheDir: resolve('node_modules/.cache/dev'),
  plugins: [svelte({ configFile: resolve('svelte.config.js') })],
  // What the pages fetch late, known beforehand: found on the way it would reload the page once more.
  optimizeDeps: { include: ['chart.js', 'dompurify', 'valibot', 'yaml', 'd3-dsv'] },
  server: { host: '127.0.0.1', fs: { allow: [resolve('.')] } },
});
