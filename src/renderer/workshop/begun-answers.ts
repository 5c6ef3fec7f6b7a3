/** Answers that were begun and not put, by `talkKey`: a click on the slide or Escape must not lose one. */
export const begunAnswers = new Map<string, string>();

/** Guesses that were begun and could not be put, by `figureKey`: they stand there again when the question comes back. */
export const begunGuesses = new Map<string, string>();
