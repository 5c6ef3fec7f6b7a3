import { LongText, type Text } from './long-text';

/** A piece of text that replaces another. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Without what both have in common at their ends. */
export function trimSplice(text: Text, { from, to, text: put }: Splice): Splice {
  const old = text.slice(from, to);
  const max = Math.min(old.length, put.length);
  let start = 0;
  while (start < max && old[start] === put[start]) start += 1;
  let end = 0;
  while (end < max - start && old.at(-1 - end) === put.at(-1 - end)) end += 1;
  return { from: from + start, to: to - end, text: put.slice(start, put.length - end) };
}

export function overlap(splices: readonly Splice[], others: readonly Splice[]): boolean {
  return others.some((a) => splices.some((b) => a.from <= b.to && b.from <= a.to));
}

/** The text with every splice in it; they do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    parts.push(text.slice(at, from), put);
    at = to;
  }
  // All in one: put together in turns, a long text would be copied in turns too.
  return [...parts, text.slice(at)].join('');
}

/** Splices of a text as one that does the same. */
export function asOne(text: Text, splices: readonly Splice[]): Splice {
  const from = Math.min(...splices.map((splice) => splice.from));
  const to = Math.max(...splices.map((splice) => splice.to));
  const within = splices.map((splice) => ({ ...splice, from: splice.from - from, to: splice.to - from }));
  return { from, to, text: spliced(text.slice(from, to), within) };
}

/** So many signs are compared at once: a deck may hold millions, nearly all the same as before. */
const AT_ONCE = 4_096;

/** The splice that makes one text of another. */
export function spliceBetween(before: Text, after: Text): Splice {
  const known = before instanceof LongText && after instanceof LongText ? before.samePieces(after) : NONE;
  const max = Math.min(before.length, after.length);
  const same = (size: number) => (at: number) => before.slice(at, at + size) === after.slice(at, at + size);
  const from = alike(known.start, max - known.end, same);
  const sameEnd = (size: number) => (at: number) =>
    before.slice(before.length - at - size, before.length - at) ===
    after.slice(after.length - at - size, after.length - at);
  const end = alike(known.end, max - from, sameEnd);
  return { from, to: before.length - end, text: after.slice(from, after.length - end) };
}

const NONE = { start: 0, end: 0 };

export function isSameText(a: Text, b: Text): boolean {
  if (a === b || a.length !== b.length) return a === b;
  const { from, to } = spliceBetween(a, b);
  return from === to;
}

/** How many signs are the same, at most so many, where some are known to be: first by many at once, then one by one. */
function alike(known: number, max: number, sameOf: (size: number) => (at: number) => boolean): number {
  let at = known;
  for (const size of [AT_ONCE, 1]) {
    const same = sameOf(size);
    while (at + size <= max && same(at)) at += size;
  }
  return at;
}
