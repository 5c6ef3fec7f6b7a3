import type { Measure } from './wrap-label';
import { largestFitting } from './fit';

/** Names with swatches, in order: each `x` and `y` is the left side and the middle of a swatch. */
export interface Legend {
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly size: number;
  /** Of the whole, including the space below it. */
  readonly height: number;
}

export const SWATCH = 30;
export const SWATCH_GAP = 14;
const BETWEEN = 44;
const BELOW = 22;
const LINE = 1.5;

/** On one line if that is readable, else on two, else as small as it takes. */
export function legendOf(
  names: readonly string[],
  left: number,
  right: number,
  measure: (size: number) => Measure,
): Legend {
  const flow = (size: number) => {
    const widthOf = measure(size);
    let [x, line] = [left, 0];
    const places = names.map((name) => {
      const width = SWATCH + SWATCH_GAP + widthOf(name);
      if (x > left && x + width > right) [x, line] = [left, line + 1];
      const place = { x, y: (line + 0.5) * size * LINE, end: x + width };
      x += width + BETWEEN;
      return place;
    });
    return { places, lines: line + 1, fits: places.every(({ end }) => end <= right) };
  };
  const within = (lines: number) => (size: number) => flow(size).fits && flow(size).lines <= lines;
  const one = largestFitting(33, 28, within(1));
  const size = within(1)(one) ? one : largestFitting(32, 16, within(2));
  const { places, lines } = flow(size);
  return { places: places.map(({ x, y }) => ({ x, y })), size, height: lines * size * LINE + BELOW };
}
