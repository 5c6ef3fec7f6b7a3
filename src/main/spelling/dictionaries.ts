import type { Language } from '../../core/deck/types';
import type { Dictionary as Opened } from './dictionary';
import type { Question } from './speller-messages';

/** What is asked of one language. */
type Dictionary = Pick<Opened, 'knows' | 'suggestions'>;

/** So many wrong words have their suggestions kept. */
const MAX_KEPT = 2_000;

/**
 * Answers questions about words, with each dictionary opened when it is first asked for. Suggestions take long, and
 * are wanted at once: they are looked up as soon as a word is found to be wrong, when nothing else is asked.
 */
export class Dictionaries {
  readonly #open: (language: Language) => Promise<Dictionary>;
  readonly #opened = new Map<Language, Promise<Dictionary>>();
  readonly #suggestions = new Map<string, readonly string[]>();
  readonly #ahead: { readonly language: Language; readonly word: string }[] = [];
  #isBusy = false;

  constructor(open: (language: Language) => Promise<Dictionary>) {
    this.#open = open;
  }

  async answer({ wants, language, words }: Question): Promise<readonly string[]> {
    const dictionary = await this.#dictionary(language);
    if (wants === 'suggestions') return words.flatMap((word) => this.#suggest(dictionary, language, word));
    const wrong = words.filter((word) => !dictionary.knows(word));
    this.#ahead.push(...wrong.map((word) => ({ language, word })));
    this.#lookAhead();
    return wrong;
  }

  #dictionary(language: Language): Promise<Dictionary> {
    const opened = this.#opened.get(language) ?? this.#open(language);
    this.#opened.set(language, opened);
    return opened;
  }

  #suggest(dictionary: Dictionary, language: Language, word: string): readonly string[] {
    const key = `${language} ${word}`;
    const found = this.#suggestions.get(key) ?? dictionary.suggestions(word);
    if (this.#suggestions.size >= MAX_KEPT) this.#suggestions.clear();
    this.#suggestions.set(key, found);
    return found;
  }

  /** One word at a time: a question that has come meanwhile is answered before the next. */
  #lookAhead(): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    setImmediate(() => {
      this.#isBusy = false;
      const next = this.#ahead.shift();
      if (next === undefined) return;
      void this.#dictionary(next.language).then((dictionary) => {
        this.#suggest(dictionary, next.language, next.word);
        this.#lookAhead();
      });
    });
  }
}
