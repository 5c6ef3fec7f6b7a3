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
  const ranges = text.split(',').map((part) => /^\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?$/u.exec(part));
  const chosen = new Set<number>();
  for (const range of ranges) {
    if (range === null) return undefined;
    const [, from = '', to = from] = range;
    if (Number(from) < 1 || Number(to) > count || Number(from) > Number(to)) return undefined;
    for (let place = Number(from) - 1; place < Number(to); place++)
      if (from === to || !hidden.has(place)) chosen.add(place);
  }
  return chosen.size === 0 ? undefined : all.filter((place) => chosen.has(place));
}
