import type { Language } from '../deck/types';
import { FIELD_WORDS } from './field-words';

/** One way to write an apostrophe, and composed letters: what is the same word to a reader. */
export function plainWord(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'");
}

/** Words that are right whatever a dictionary says, also at the start of a sentence. */
export class KnownWords {
  readonly #words: ReadonlySet<string>;

  constructor(language: Language, own: Iterable<string>) {
    this.#words = new Set([...FIELD_WORDS[language], ...own].map(plainWord));
  }

  has(word: string): boolean {
    const plain = plainWord(word);
    return this.#words.has(plain) || this.#words.has(plain.charAt(0).toLowerCase() + plain.slice(1));
  }
}
