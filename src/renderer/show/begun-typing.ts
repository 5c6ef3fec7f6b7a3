/** What was begun and not put while a deck is open: a click on the slide, Escape or a clicker must not lose it. */
export class BegunTyping {
  /** Answers, by `talkKey`. */
  readonly answers = new Map<string, string>();
  /** Guesses that could not be put, by `figureKey`: they stand there again when the question comes back. */
  readonly guesses = new Map<string, string>();
}
