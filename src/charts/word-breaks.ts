import { wordParts, type Breaks } from '../core/hyphenation/word-parts';

let breaks: Breaks = (word) => wordParts(word, (letters) => [letters]);

/** Where the charts of this window may break words: after their own signs, until more is known. */
export const wordBreaks = (): Breaks => breaks;

export function useWordBreaks(next: Breaks): void {
  breaks = next;
}
