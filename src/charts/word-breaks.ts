import type { Breaks } from '../core/hyphenation/word-parts';

let breaks: Breaks | undefined;

/** Where the charts of this window may break words, as soon as that is known. */
export const wordBreaks = (): Breaks | undefined => breaks;

export function useWordBreaks(next: Breaks): void {
  breaks = next;
}
