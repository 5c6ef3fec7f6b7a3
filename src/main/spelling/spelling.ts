import type { Language } from '../../core/deck/types';
import { KnownWords, plainWord } from '../../core/spelling/known-words';
import type { OwnWordFile } from './own-word-file';
import type { Speller } from './speller';

/** What decides about a word beside the dictionaries. */
export interface SpellingParts {
  readonly speller: Pick<Speller, 'wrongOf' | 'suggestions'>;
  readonly own: OwnWordFile;
  readonly isOn: () => boolean;
}

/** Which words are wrong, for who writes them: in any deck, each in its language. */
export class Spelling {
  readonly #parts: SpellingParts;
  /** Words to be left alone until the program ends. */
  readonly #ignored = new Set<string>();
  #listener: (() => void) | undefined;

  constructor(parts: SpellingParts) {
    this.#parts = parts;
  }

  /** Calls when what counts as right has become something else: whoever shows what is wrong looks again. */
  listen(listener: () => void): void {
    this.#listener = listener;
  }

  /** Whether pages are to have words checked. */
  get isOn(): boolean {
    return this.#parts.isOn();
  }

  get ownWords(): readonly string[] {
    return this.#parts.own.words;
  }

  /** Those of the words that are wrong; none while spelling is not checked. */
  async wrongOf(language: Language, words: readonly string[]): Promise<string[]> {
    const { speller, own, isOn } = this.#parts;
    if (!isOn()) return [];
    const known = new KnownWords(language, [...own.words, ...this.#ignored]);
    const wrong = await speller.wrongOf(
      language,
      words.filter((word) => !known.has(word)),
    );
    return [...wrong];
  }

  suggestions(language: Language, word: string): Promise<readonly string[]> {
    return this.#parts.speller.suggestions(language, word);
  }

  /** Leaves a word alone until the program ends. */
  ignore(word: string): void {
    this.#ignored.add(plainWord(word));
    this.lookAgain();
  }

  addOwnWord(word: string): void {
    this.#parts.own.add(word);
    this.lookAgain();
  }

  removeOwnWord(word: string): void {
    this.#parts.own.remove(word);
    this.lookAgain();
  }

  /** Spelling is checked from now on, or no longer. */
  lookAgain(): void {
    this.#listener?.();
  }

  flush(): Promise<void> {
    return this.#parts.own.flush();
  }
}
