import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hunspell } from 'hunspell-wasm';
import createModule from 'hunspell-wasm/wasm/hunspell.js';
import type { Language } from '../../core/deck/types';
import { worthOffering } from '../../core/spelling/suggestions';

type CreateModule = (options: { readonly wasmBinary: Uint8Array }) => Promise<unknown>;

/** Each language by the names of its files. English is right as it is written on either side of the ocean. */
const FILES: Readonly<Record<Language, readonly string[]>> = { nl: ['nl'], en: ['en-gb', 'en'] };

/** What one language holds for right. */
export class Dictionary {
  readonly #parts: readonly Hunspell[];

  private constructor(parts: readonly Hunspell[]) {
    this.#parts = parts;
  }

  /** From the folder with the engine and the word lists. */
  static async open(folder: string, language: Language): Promise<Dictionary> {
    const wasmBinary = await readFile(join(folder, 'hunspell.wasm'));
    const parts = FILES[language].map(async (name) => {
      const [rules, words] = await Promise.all(
        ['aff', 'dic'].map((ending) => readFile(join(folder, `${name}.${ending}`), 'utf8')),
      );
      const module = await (createModule as CreateModule)({ wasmBinary });
      return new Hunspell(module, rules ?? '', words ?? '');
    });
    return new Dictionary(await Promise.all(parts));
  }

  /** A word is right with a point behind it too, as of an abbreviation: who asks has cut that off. */
  knows(word: string): boolean {
    return this.#parts.some((part) => part.testSpelling(word) || part.testSpelling(`${word}.`));
  }

  /** What may have been meant, likeliest first. It may take half a second for a long word. */
  suggestions(word: string): readonly string[] {
    return worthOffering(this.#parts.flatMap((part) => part.getSpellingSuggestions(word)));
  }
}
