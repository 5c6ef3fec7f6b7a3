/** How far a guess is from a figure, in the figure's own unit (percentage points for a share). */
export interface Difference {
  readonly side: 'below' | 'above' | 'equal';
  readonly by: number;
}

export function differenceOf(guess: number, figure: number): Difference {
  const by = withoutNoise(Math.abs(guess - figure));
  if (by === 0) return { side: 'equal', by };
  return { side: guess < figure ? 'below' : 'above', by };
}

/** The indices of the guesses closest to a figure: several if they are equally close. */
export function nearest(guesses: readonly number[], figure: number): readonly number[] {
  const away = guesses.map((guess) => differenceOf(guess, figure).by);
  const closest = Math.min(...away);
  return away.flatMap((by, i) => (by === closest ? [i] : []));
}

/** Floating-point noise is not part of a figure. */
function withoutNoise(value: number): number {
  return Number(value.toFixed(6));
}
