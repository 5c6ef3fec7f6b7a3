import type { TRANSITIONS, Art } from '../deck/look-choices';

/** What the editor calls the choices about how slides look. */
export interface LookTexts {
  /** The field of one card. */
  readonly art: (card: number) => string;
  readonly noArt: string;
  readonly arts: Readonly<Record<Art, string>>;
  readonly transition: string;
  readonly transitions: Readonly<Record<(typeof TRANSITIONS)[number], string>>;
}
