/**
 * Typing that has not been submitted while a deck is open: a click on the slide, Escape or a clicker must not lose
 * it.
 */
export class BegunTyping {
  /** Answers, by `talkKey`. */
  readonly answers = new Map<string, string>();
  /** Guesses that were refused, by `figureKey`: they reappear when the question comes back. */
  readonly guesses = new Map<string, string>();
  /** Names that are too long, by when their group was made. */
  readonly groupNames = new Map<number, string>();
}
