/**
 * A choice of slides as people write it ("3-7, 12", from 1) → indices in the deck, in its order. An empty text means
 * all slides. What is `hidden`, by its index, is left out unless it is named by itself. `undefined` if it cannot be
 * parsed, or selects no slide.
 */
export function parseSlides(
  text: string,
  count: number,
  hidden: ReadonlySet<number> = new Set(),
): readonly number[] | undefined {
  const all = Array.from({ length: count }, (_, place) => place);
  if (text.trim() === '') return all.filter((place) => !hidden.has(place));
  const ranges = text.split(',').map((part) => rangeIn(part, count));
  const chosen = new Set<number>();
  for (const range of ranges) {
    if (range === undefined) return undefined;
    const { from, to } = range;
    for (let place = from; place <= to; place++) if (from === to || !hidden.has(place)) chosen.add(place);
  }
  return chosen.size === 0 ? undefined : all.filter((place) => chosen.has(place));
}

/** One number or range of a choice, as indices; `undefined` if it is none, or has slides that do not exist. */
function rangeIn(part: string, count: number): { readonly from: number; readonly to: number } | undefined {
  const range = /^\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?$/u.exec(part);
  if (range === null) return undefined;
  const from = Number(range[1]);
  const to = Number(range[2] ?? range[1]);
  return from < 1 || to > count || from > to ? undefined : { from: from - 1, to: to - 1 };
}
