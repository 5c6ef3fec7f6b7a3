/**
 * A choice of slides as people write it ("3-7, 12"; they count from 1) → places in the deck, from 0, in the
 * deck's order. Nothing written means all slides. Undefined where it cannot be read, or names no slide.
 */
export function parseSlides(text: string, count: number): readonly number[] | undefined {
  const all = Array.from({ length: count }, (_, place) => place);
  if (text.trim() === '') return all;
  const ranges = text.split(',').map((part) => /^\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?$/u.exec(part));
  const chosen = new Set<number>();
  for (const range of ranges) {
    if (range === null) return undefined;
    const [, from = '', to = from] = range;
    if (Number(from) < 1 || Number(to) > count || Number(from) > Number(to)) return undefined;
    for (let number = Number(from); number <= Number(to); number++) chosen.add(number - 1);
  }
  return all.filter((place) => chosen.has(place));
}
