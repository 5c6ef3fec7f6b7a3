import { isScalar, visit, type Document } from 'yaml';

/** What is at least so long between its ends is not given to the parser, which goes through it sign by sign. */
const MIN_PHOTO = 1_000;
const BEGIN = ';base64,';
const STAND_IN = 'StandInForPhoto';

/** A photo in a text, and what stands in its place. Both are letters and digits to YAML, in the middle of a scalar. */
interface Photo {
  readonly photo: string;
  readonly standIn: string;
  /** Where the stand-in begins. */
  readonly at: number;
}

/** A text with something short in the place of the photos that are written in it. */
export interface Shortened {
  readonly text: string;
  readonly photos: readonly Photo[];
}

/** `undefined` for a text without photos, or one that has what would stand in their place. */
export function shortened(text: string): Shortened | undefined {
  if (text.length < MIN_PHOTO || text.includes(STAND_IN)) return undefined;
  const photos: Photo[] = [];
  const parts: string[] = [];
  let [from, length] = [0, 0];
  for (let begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, begin + 1)) {
    const [start, end] = [begin + BEGIN.length, endOfPhoto(text, begin + BEGIN.length)];
    if (end - start < MIN_PHOTO) continue;
    const standIn = `${STAND_IN}${photos.length}x`;
    length += start - from;
    photos.push({ photo: text.slice(start, end), standIn, at: length });
    parts.push(text.slice(from, start), standIn);
    length += standIn.length;
    from = end;
  }
  return photos.length === 0 ? undefined : { text: [...parts, text.slice(from)].join(''), photos };
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
export function putBack({ contents }: Document, { photos }: Shortened): boolean {
  const whole = (text: string) => {
    if (!text.includes(STAND_IN)) return text;
    return photos.reduce((made, { standIn, photo }) => made.replace(standIn, () => photo), text);
  };
  let found = 0;
  visit(contents, (key, node) => {
    if (key === 'key') return visit.SKIP;
    if (!isScalar(node) || typeof node.value !== 'string' || node.type?.startsWith('BLOCK')) return undefined;
    found += node.value.split(BEGIN + STAND_IN).length - 1;
    node.value = whole(node.value);
    return undefined;
  });
  const placeOf = (offset: number) =>
    photos.reduce(
      (place, { at, photo, standIn }) => (at < offset ? place + photo.length - standIn.length : place),
      offset,
    );
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
