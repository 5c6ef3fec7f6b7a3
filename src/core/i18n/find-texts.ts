/** Finding and replacing words in the deck. */
export interface FindTexts {
  readonly title: string;
  readonly words: string;
  readonly by: string;
  /** Which one of how many is shown; 0 for none of them. */
  readonly place: (which: number, count: number) => string;
  readonly none: string;
  readonly next: string;
  readonly previous: string;
  readonly replace: string;
  readonly replaceAll: string;
  readonly replaced: (count: number) => string;
  readonly matchCase: string;
  readonly wholeWord: string;
  readonly close: string;
}
