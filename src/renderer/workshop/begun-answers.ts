/** Answers that were begun and not put, by `talkKey`: a click on the slide or Escape must not lose one. */
export const begunAnswers = new Map<string, string>();
