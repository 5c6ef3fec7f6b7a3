import type { Unit } from '../figures';

/**
 * The end of the bar on which a figure is guessed. Shares run to a hundred; a number must not be given away by its
 * bar, so that it ends at a round number well above the figure and every guess.
 */
export function guessScale(value: number, guesses: readonly number[], unit: Unit): number {
  if (unit === 'percent') return 100;
  return roundUp(Math.max(value * 1.25, ...guesses, 1));
}

/** The next of 1, 2 or 5 with zeros behind it. */
function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10];
  return (steps.find((step) => step * size >= value) ?? 10) * size;
}
