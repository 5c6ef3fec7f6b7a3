import { isScalar, visit, type Document } from 'yaml';
import { lastBefore } from './last-before';

/** What is at least so long between its ends is not given to the parser, which goes through it sign by sign. */
const MIN_PHOTO = 1_000;
const BEGIN = ';base64,';
const STAND_IN = 'StandInForPhoto';
const NUMBERED = /StandInForPhoto(\d+)x/gu;

/**
 * A text with something short in the place of the photos that are written in it. Both are letters and digits to YAML, in
 * the middle of a scalar.
 */
export interface Shortened {
  readonly text: string;
  readonly photos: readonly string[];
  /** Where the stand-in of each begins. */
  readonly places: readonly number[];
  /** By how much the whole text is longer up to the end of each. */
  readonly longer: readonly number[];
}

/** `undefined` for a text without photos, or one that has what would stand in their place. */
export function shortened(text: string): Shortened | undefined {
  if (text.length < MIN_PHOTO || text.includes(STAND_IN)) return undefined;
  const [photos, parts]: [string[], string[]] = [[], []];
  const [places, longer]: [number[], number[]] = [[], []];
  let [from, length] = [0, 0];
  for (let begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, begin + 1)) {
    const [start, end] = [begin + BEGIN.length, endOfPhoto(text, begin + BEGIN.length)];
    if (end - start < MIN_PHOTO) continue;
    const standIn = `${STAND_IN}${photos.length}x`;
    length += start - from;
    photos.push(text.slice(start, end));
    parts.push(text.slice(from, start), standIn);
    places.push(length);
    length += standIn.length;
    longer.push(end - length);
    from = end;
  }
  if (photos.length === 0) return undefined;
  return { text: [...parts, text.slice(from)].join(''), photos, places, longer };
}

function endOfPhoto(text: string, from: number): number {
  const end = /[^A-Za-z0-9+/]/gu;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

/**
 * Puts the photos back into what was read of a shortened text, as if the whole had been read. Tells whether it could:
 * what stands in for one is no part of a comment, a key, a block or a word of its own: there all of it counts.
 */
export function putBack({ contents }: Document, { photos, places, longer }: Shortened): boolean {
  const whole = (text: string) => text.replaceAll(NUMBERED, (_, number) => photos[Number(number)] ?? '');
  let found = 0;
  visit(contents, (key, node) => {
    if (key === 'key') return visit.SKIP;
    if (!isScalar(node) || typeof node.value !== 'string' || node.type?.startsWith('BLOCK')) return undefined;
    found += node.value.split(BEGIN + STAND_IN).length - 1;
    node.value = whole(node.value);
    return undefined;
  });
  const placeOf = (offset: number) => offset + (longer[lastBefore(places, offset)] ?? 0);
  moveTokens(contents?.srcToken, placeOf, whole);
  return found === photos.length;
}

function moveTokens(
  token: unknown,
  placeOf: (offset: number) => number,
  whole: (source: string) => string,
): void {
  if (typeof token !== 'object' || token === null) return;
  for (const part of Object.values(token)) moveTokens(part, placeOf, whole);
  if ('offset' in token && typeof token.offset === 'number') token.offset = placeOf(token.offset);
  if ('source' in token && typeof token.source === 'string') token.source = whole(token.source);
}
