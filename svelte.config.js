import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * Runes everywhere in our own code; packages decide for themselves.
 * @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig}
 */
export default {
  preprocess: vitePreprocess({ script: false }),
  compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
};
