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

/** The places of the guesses that are nearest to a figure: several where they are equally near. */
export function nearest(guesses: readonly number[], figure: number): readonly number[] {
  const away = guesses.map((guess) => differenceOf(guess, figure).by);
  const closest = Math.min(...away);
  return away.flatMap((by, i) => (by === closest ? [i] : []));
}

/** Decimals that subtracting leaves behind are no part of a figure. */
function withoutNoise(value: number): number {
  return Number(value.toFixed(6));
}
