import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { withDictionaries } from './build/app/dictionaries.mjs';

// The targets are those of the oldest Electron the program is run on (33, the development stand-in),
// not those electron-vite would derive from the installed one.
const node = 'node20.18';
const chromium = 'chrome130';

const DEV_PORT = 5187;

/** Says of every package that got into the bundle under which licence: see build/app/licences.mjs. */
const license = { fileName: 'licences.json' };

export default defineConfig({
  main: {
    plugins: [withDictionaries()],
    resolve: {
      alias: {
        // The package's ES modules: of those only what is used gets into the bundle.
        yaml: resolve('node_modules/yaml/browser/dist/index.js'),
        // The one for Node declares a `require`, as electron-vite does for whoever uses one: two are an error.
        fflate: resolve('node_modules/fflate/esm/browser.js'),
      },
    },
    build: {
      target: node,
      externalizeDeps: false,
      minify: true,
      license,
      rolldownOptions: {
        // Threads, and the process that reads files, have bundles of their own.
        input: {
          index: 'src/main/index.ts',
          'speller-thread': 'src/main/spelling/speller-thread.ts',
          'pdf-thread': 'src/main/pdf/finish-thread.ts',
          reader: 'src/main/reader/reader-process.ts',
        },
        // What they share stands beside them: what is found from where the bundle is stays where it is.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      externalizeDeps: false,
      minify: true,
      license,
      // A sandboxed preload cannot be an ES module.
      rolldownOptions: {
        input: 'src/preload/index.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    // Only for development. Pages stand at app://bundle, so they must be told where to hear of changes.
    server: {
      host: '127.0.0.1',
      port: DEV_PORT,
      strictPort: true,
      hmr: { protocol: 'ws', host: '127.0.0.1', clientPort: DEV_PORT },
    },
    plugins: [svelte({ configFile: resolve('svelte.config.js') })],
    build: {
      target: chromium,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      minify: true,
      license,
      rolldownOptions: { input: resolve('src/renderer/index.html') },
    },
  },
});
