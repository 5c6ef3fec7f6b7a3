import { useWordBreaks } from '../../charts/word-breaks';
import type { Deck, Language, Slide } from '../../core/deck/types';
import { hasLongWord, wordParts, type Hyphenate, type WordPart } from '../../core/hyphenation/word-parts';

/** Where the patterns of a language come from. */
export type LoadHyphenate = (language: Language) => Promise<Hyphenate>;

/** Slides that have been looked through, and whether they have a long word. */
const looked = new WeakMap<Slide, boolean>();

/** What a window knows about breaking long words: nothing, until a deck with one is shown. */
export class Hyphenation {
  #load: LoadHyphenate | undefined;
  #language: Language | undefined;
  #loading: Promise<void> | undefined;
  #hyphenate = $state.raw<Hyphenate>();

  /** For a window that has no source words stay whole. */
  loadFrom(load: LoadHyphenate): void {
    this.#load = load;
  }

  /** Resolves once the long words of a deck can be broken; at once if it has none. */
  need(deck: Pick<Deck, 'language' | 'slides'>): Promise<void> {
    const load = this.#load;
    if (load === undefined || (this.#language === deck.language && this.#loading !== undefined))
      return this.#loading ?? Promise.resolve();
    if (!deck.slides.some(hasLongWords)) return Promise.resolve();
    const { language } = deck;
    this.#language = language;
    this.#loading = load(language).then((hyphenate) => {
      // Another deck has been opened meanwhile, in another language.
      if (this.#language !== language) return;
      useWordBreaks((word) => wordParts(word, hyphenate));
      this.#hyphenate = hyphenate;
    });
    return this.#loading;
  }

  /** Changes when words come to be broken elsewhere. */
  get known(): Hyphenate | undefined {
    return this.#hyphenate;
  }

  /** The pieces of a word; it is one while nothing is known. */
  partsOf(word: string): readonly WordPart[] {
    const hyphenate = this.#hyphenate;
    return hyphenate === undefined || !hasLongWord(word)
      ? [{ text: word, hyphen: false }]
      : wordParts(word, hyphenate);
  }
}

export const hyphenation = new Hyphenation();

export function hasLongWords(slide: Slide): boolean {
  const known = looked.get(slide);
  if (known !== undefined) return known;
  const long = textsIn(slide).some(hasLongWord);
  looked.set(slide, long);
  return long;
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.length < MAX_TEXT ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** A longer one is a picture in the file. */
const MAX_TEXT = 10_000;
