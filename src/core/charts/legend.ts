import { shortened, type Measure } from './wrap-label';
import { largestFitting } from './fit';

/** Names with swatches, in order: each `x` and `y` is the left side and the middle of a swatch. */
export interface Legend {
  readonly places: readonly { readonly x: number; readonly y: number }[];
  /** Cut where even small type is too wide. */
  readonly names: readonly string[];
  readonly size: number;
  /** Of the whole, including the space below it. */
  readonly height: number;
}

export const SWATCH = 30;
export const SWATCH_GAP = 14;
const BETWEEN = 44;
const BELOW = 22;
const LINE = 1.5;

/** On one line if it can be read there, else on two, else on as many as it takes. */
export function legendOf(
  names: readonly string[],
  left: number,
  right: number,
  measure: (size: number) => Measure,
): Legend {
  const flow = (size: number) => {
    const widthOf = measure(size);
    let [x, line] = [left, 0];
    const room = right - left - SWATCH - SWATCH_GAP;
    const shown = names.map((name) => shortened(name, room, widthOf));
    const places = shown.map((name) => {
      const width = SWATCH + SWATCH_GAP + widthOf(name);
      if (x > left && x + width > right) [x, line] = [left, line + 1];
      const place = { x, y: (line + 0.5) * size * LINE, end: x + width };
      x += width + BETWEEN;
      return place;
    });
    return { places, shown, lines: line + 1, whole: shown.every((name, i) => name === names[i]) };
  };
  const within = (lines: number) => (size: number) => flow(size).whole && flow(size).lines <= lines;
  const one = largestFitting(33, 28, within(1));
  const two = largestFitting(32, 20, within(2));
  const size = within(1)(one) ? one : within(2)(two) ? two : largestFitting(24, 12, within(4));
  const { places, shown, lines } = flow(size);
  return {
    places: places.map(({ x, y }) => ({ x, y })),
    names: shown,
    size,
    height: lines * size * LINE + BELOW,
  };
}
