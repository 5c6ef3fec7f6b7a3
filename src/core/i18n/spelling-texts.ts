/** Checking the spelling of what is typed. */
export interface SpellingTexts {
  readonly title: string;
  /** Ticked in the menu while it is done. */
  readonly check: string;
  readonly ownWords: string;
  readonly removeHint: string;
  readonly noWords: string;
  readonly noSuggestions: string;
  readonly add: string;
  readonly ignore: string;
  /** The file with own words was damaged, and is kept under this name. */
  readonly setAside: (name: string) => string;
  readonly notKept: string;
}
