import type { Measure } from './wrap-label';
import { isCut, wrapLabel } from './wrap-label';
import { heightOf, LEADING } from './words';

/** The largest size that fits, in whole stage units; the minimum if none does. */
export function largestFitting(max: number, min: number, fits: (size: number) => boolean): number {
  let size = max;
  while (size > min && !fits(size)) size -= 1;
  return Math.max(size, min);
}

/** Labels that had to be cut. */
export const cutIn = ({ lines }: Pick<Labels, 'lines'>): readonly string[] =>
  lines.flatMap((each) => (isCut(each.at(-1)) ? [each.join(' ')] : []));

/** Labels with their line breaks in a column or a band. */
export interface Labels {
  readonly lines: readonly (readonly string[])[];
  readonly size: number;
  /** Of the widest line. */
  readonly width: number;
}

const SIZE = 33;
/** Nobody at the back can read a smaller label; it only gets smaller if it would otherwise be cut off. */
const READABLE = 28;
const MIN_SIZE = 14;

/**
 * Labels on at most `maxLines`, complete and not higher than `room`: in the narrowest of `limits` in which they are
 * readable, else as large as possible in any. They are cut only if even small type is too large, and are then not
 * higher than `room` either.
 */
export function fitLabels(
  labels: readonly string[],
  limits: readonly number[],
  room: number,
  measure: (size: number) => Measure,
  maxLines = 2,
): Labels {
  const broken = (size: number, limit: number, max = maxLines): Labels => {
    const widthOf = measure(size);
    const lines = labels.map((label) => wrapLabel(label, limit, widthOf, max));
    return { lines, size, width: Math.ceil(Math.max(0, ...lines.flat().map(widthOf))) };
  };
  const fits = ({ lines, size }: Labels) =>
    lines.every((each, i) => each.join(' ') === labels[i]) && isLow({ lines, size });
  const isLow = ({ lines, size }: Pick<Labels, 'lines' | 'size'>) =>
    lines.every((each) => heightOf(each, size) <= room);
  const sizes = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => from - i);
  const readable = limits.flatMap((limit) => sizes(SIZE, READABLE).map((size) => broken(size, limit)));
  const small = sizes(READABLE - 1, MIN_SIZE).flatMap((size) => limits.map((limit) => broken(size, limit)));
  const last = limits.at(-1) ?? 0;
  return readable.find(fits) ?? small.find(fits) ?? cut();

  function cut(): Labels {
    const max = Math.min(maxLines, Math.max(1, Math.floor(room / (MIN_SIZE * LEADING))));
    return broken(Math.min(READABLE, room / LEADING / max), last, max);
  }
}
