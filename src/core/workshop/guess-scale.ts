import type { Unit } from '../formatting/figures';

/**
 * The end of the bar on which a figure is guessed. Shares run to a hundred; a number must not be given away by its
 * bar, which therefore ends at a power of ten well above it. A guess beyond that takes its bar along.
 */
export function guessScale(value: number, guesses: readonly number[], unit: Unit): number {
  if (unit === 'percent') return 100;
  const end = 10 ** Math.ceil(Math.log10(Math.max(value * 1.25, 10)));
  return Math.max(end, ...guesses.map(roundUp));
}

/** A position on the bar as a natural figure: a whole percentage, or a hundredth of the scale. */
export function guessAt(share: number, end: number): number {
  return Math.round((Math.min(Math.max(share, 0), 1) * end) / step(end)) * step(end);
}

function step(end: number): number {
  return Math.max(1, end / 100);
}

/** The next of 1, 2 or 5 with zeros behind it. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const size = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5];
  return (steps.find((each) => each * size >= value) ?? 10) * size;
}
