/** Why a file is refused as a picture. */
export const REFUSALS = [
  'heic',
  'avif',
  'tiff',
  'animated',
  'words',
  'tooLarge',
  'broken',
  'unknown',
  'noFile',
] as const;
export type PictureRefusal = (typeof REFUSALS)[number];

/** What there is to say about pictures. */
export interface PictureTexts {
  /** Stands where a picture should be; `name` is empty for one inside the deck. */
  readonly lost: (name: string) => string;
  /** Told once when a deck is opened. */
  readonly missing: (names: readonly string[]) => string;
  readonly waitedFor: string;
  readonly title: string;
  readonly choose: string;
  readonly other: string;
  readonly drop: string;
  /** So many pictures are still on their way. */
  readonly busy: (count: number) => string;
  /** How it is shown: all of it, or filling its place. */
  readonly shown: string;
  readonly shownAs: Readonly<Record<'whole' | 'cut', string>>;
  /** The point of a picture that is cut which stays in view, and where it is: per cent from the left and the top. */
  readonly focus: string;
  readonly focusAt: (x: number, y: number) => string;
  readonly focusHint: string;
  readonly alt: string;
  readonly altHint: string;
  /** A description is of the picture before. */
  readonly altStill: string;
  readonly credit: string;
  readonly creditHint: string;
  readonly inside: string;
  readonly insideHint: string;
  readonly remove: string;
  readonly refusals: Readonly<Record<PictureRefusal, string>>;
  readonly notStored: string;
  /** A picture was dropped where only decks open. */
  readonly noDeck: string;
}
