import type { Measures } from './wrap-label';
import { isCut, wrapLabel } from './wrap-label';
import { heightOf, LEADING } from './words';
import { wrapParts } from './wrap-parts';

/** The largest size that fits, in whole stage units; the minimum if none does. */
export function largestFitting(max: number, min: number, fits: (size: number) => boolean): number {
  let size = max;
  while (size > min && !fits(size)) size -= 1;
  return Math.max(size, min);
}

/** Labels that had to be cut. */
export const cutIn = ({ lines }: Pick<Labels, 'lines'>): readonly string[] =>
  lines.flatMap((each) => (isCut(each.at(-1)) ? [each.join(' ')] : []));

/** Whether an item is shown if only one of every so many is; the last always is. */
export const isShown = (index: number, count: number, every: number): boolean =>
  (count - 1 - index) % every === 0;

/** Of so many labels as many as are readable next to each other, at least at a size: one of every so many. */
export function thinned(
  count: number,
  minSize: number,
  labelsOf: (every: number) => Labels,
): { readonly labels: Labels; readonly every: number } {
  for (let every = 1; ; every += 1) {
    const labels = labelsOf(every);
    const isReadable = labels.size >= minSize && cutIn(labels).length === 0;
    if (isReadable || every >= count) return { labels, every };
  }
}

/** Labels with their line breaks in a column or a band. */
export interface Labels {
  readonly lines: readonly (readonly string[])[];
  readonly size: number;
  /** Of the widest line. */
  readonly width: number;
}

interface Room {
  readonly size: number;
  readonly limit: number;
}

const isWhole = (lines: readonly string[], label: string | undefined) => lines.join(' ') === label;

const SIZE = 33;
/** Nobody at the back can read a smaller label; it only gets smaller if it would otherwise be cut off. */
const READABLE = 28;
const MIN_SIZE = 14;

/**
 * Labels on at most `maxLines`, complete and not higher than `room`: in the narrowest of `limits` in which they are
 * readable, else as large as possible in any. Words are broken before type gets too small to read. They are cut only if
 * even small type is too large, and are then not higher than `room` either.
 */
export function fitLabels(
  labels: readonly string[],
  limits: readonly number[],
  room: number,
  { label: measure, breaks }: Pick<Measures, 'label' | 'breaks'>,
  maxLines = 2,
): Labels {
  const placed = (lines: readonly (readonly string[])[], size: number): Labels => ({
    lines,
    size,
    width: Math.ceil(Math.max(0, ...lines.flat().map(measure(size)))),
  });
  const wrapped = (size: number, limit: number, max = maxLines): Labels =>
    placed(
      labels.map((label) => wrapLabel(label, limit, measure(size), max)),
      size,
    );
  /** With the words that did not fit broken; `undefined` if that does not help either. */
  const hyphenated = ({ lines, size }: Labels, limit: number): Labels | undefined => {
    if (breaks === undefined) return undefined;
    const broken = lines.map((whole, i) => {
      const label = labels[i] ?? '';
      return isWhole(whole, label) ? whole : wrapParts(label, limit, measure(size), { maxLines, breaks });
    });
    return broken.every((each) => each !== undefined) ? placed(broken, size) : undefined;
  };
  const isLow = ({ lines, size }: Labels) => lines.every((each) => heightOf(each, size) <= room);
  const fits = (some: Labels) => some.lines.every((each, i) => isWhole(each, labels[i])) && isLow(some);
  const sizes = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => from - i);
  const readable = limits.flatMap((limit) => sizes(SIZE, READABLE).map((size): Room => ({ size, limit })));
  const small = sizes(READABLE - 1, MIN_SIZE).flatMap((size) =>
    limits.map((limit): Room => ({ size, limit })),
  );
  const last = limits.at(-1) ?? 0;
  return firstIn(readable) ?? firstIn(small) ?? cut();

  function firstIn(rooms: readonly Room[]): Labels | undefined {
    const tried: (readonly [labels: Labels, limit: number])[] = [];
    for (const { size, limit } of rooms) {
      const some = wrapped(size, limit);
      if (fits(some)) return some;
      tried.push([some, limit]);
    }
    for (const [whole, limit] of tried) {
      const some = hyphenated(whole, limit);
      if (some !== undefined && isLow(some)) return some;
    }
    return undefined;
  }

  function cut(): Labels {
    const max = Math.min(maxLines, Math.max(1, Math.floor(room / (MIN_SIZE * LEADING))));
    return wrapped(Math.min(READABLE, room / LEADING / max), last, max);
  }
}
