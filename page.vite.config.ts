import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/**
 * Script and style of the page that presents by itself, each one file with all it needs inside, fonts too:
 * `src/main/export/html-page.ts` puts them into an HTML file.
 */
export default defineConfig({
  root: 'src/renderer',
  plugins: [svelte({ configFile: resolve('svelte.config.js') })],
  build: {
    // Browsers of 2023, the first that all know what the style sheets ask for.
    target: ['chrome111', 'firefox113', 'safari16.4'],
    outDir: resolve('out/page'),
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    minify: true,
    license: { fileName: 'licences.json' },
    reportCompressedSize: false,
    rolldownOptions: {
      input: resolve('src/renderer/page.ts'),
      output: { codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
    },
  },
});
