import { readGlyphs, table, writtenFont, type Glyph, type Tables } from './true-type';

/** Where the limits of a font begin in its table of them, and how many there are. */
const LIMITS = { from: 6, to: 32 };

/**
 * One font with the letters of all, each at its own number. `undefined` if they are not parts of the same font: a
 * letter differs, or what they are drawn by.
 */
export function mergedTrueType(all: readonly Tables[]): Buffer | undefined {
  const [first] = all;
  if (first === undefined || all.some((each) => !isOfSameFont(first, each))) return undefined;
  const glyphs: Glyph[] = [];
  for (const [i, glyph] of all.flatMap((each) => [...readGlyphs(each).entries()])) {
    const both = glyphs[i] === undefined ? glyph : united(glyphs[i], glyph);
    if (both === undefined) return undefined;
    glyphs[i] = both;
  }
  return writtenFont(new Map([...first, ['maxp', limits(all)]]), glyphs);
}

function isOfSameFont(one: Tables, other: Tables): boolean {
  const unitsPerEm = (tables: Tables) => table(tables, 'head').readUInt16BE(18);
  const none = Buffer.alloc(0);
  return (
    unitsPerEm(one) === unitsPerEm(other) &&
    ['cvt ', 'fpgm', 'prep'].every((tag) => (one.get(tag) ?? none).equals(other.get(tag) ?? none))
  );
}

/** The letter that one of them has, or both alike: one that is only part of an accented letter has no width. */
function united(one: Glyph, other: Glyph): Glyph | undefined {
  const outline = one.outline.length === 0 ? other.outline : one.outline;
  const [wide, narrow] = one.advance === 0 ? [other, one] : [one, other];
  const isSameOutline = other.outline.length === 0 || outline.equals(other.outline);
  const isSameWidth = narrow.advance === 0 || narrow.advance === wide.advance;
  return isSameOutline && isSameWidth ? { ...wide, outline } : undefined;
}

/** The largest of each limit. */
function limits(all: readonly Tables[]): Buffer {
  const [first = Buffer.alloc(0), ...others] = all.map((tables) => table(tables, 'maxp'));
  const merged = Buffer.from(first);
  for (const other of others)
    for (let at = LIMITS.from; at < Math.min(LIMITS.to, merged.length); at += 2)
      merged.writeUInt16BE(Math.max(merged.readUInt16BE(at), other.readUInt16BE(at)), at);
  return merged;
}
