import { detached } from './detached';
import { LongText, type Text } from './long-text';
import { spliceBetween, type Splice } from './splices';

/**
 * How a text is made of another: pieces of that, each from one place to another, and what it does not hold. It has no
 * part in the memory of either text.
 */
export type Delta = readonly (string | readonly [from: number, to: number])[];

/** How `after` is made of `before`: what was moved or copied in it is named by its place too. */
export function deltaBetween(before: Text, after: Text): Delta {
  const splice = spliceBetween(before, after);
  if (splice.text.length < MIN_LOOKED_FOR) return deltaOf(before, splice, [detached(splice.text)]);
  // A line that was moved is found whole only, and its ends may be those of the line that stood in its place.
  const text = before.toString();
  const places = placesOf(text);
  const found = (each: Splice) => deltaOf(text, each, piecesOf(text, each.text, places));
  const [tight, whole] = [found(splice), found(wholeLines(text, splice))];
  return deltaLength(whole) < deltaLength(tight) ? whole : tight;
}

function deltaOf(before: Text, { from, to }: Splice, put: Delta): Delta {
  const pieces: Delta = [[0, from], ...put, [to, before.length]];
  return pieces.filter((piece) => (typeof piece === 'string' ? piece !== '' : piece[0] < piece[1]));
}

/** The splice with the rest of the lines in which it begins and ends. */
function wholeLines(before: string, { from, to, text }: Splice): Splice {
  const start = 1 + Math.max(...ENDS.map((end) => (from === 0 ? -1 : before.lastIndexOf(end, from - 1))));
  const ends = ENDS.map((end) => before.indexOf(end, to)).filter((at) => at >= 0);
  const stop = ends.length === 0 ? before.length : Math.min(...ends) + 1;
  return { from: start, to: stop, text: before.slice(start, from) + text + before.slice(to, stop) };
}

/** The text that a delta makes of the one that it was taken from. */
export function applyDelta(before: string, delta: Delta): string;
export function applyDelta(before: Text, delta: Delta): Text;
export function applyDelta(before: Text, delta: Delta): Text {
  const splice = before instanceof LongText ? spliceOf(before, delta) : undefined;
  if (before instanceof LongText && splice !== undefined) return before.with(splice);
  const pieces = delta.map((piece) => (typeof piece === 'string' ? piece : before.slice(...piece)));
  return before instanceof LongText ? new LongText([pieces.join('')]) : pieces.join('');
}

/** The one splice that a delta is; `undefined` for one that moves or copies anything. */
function spliceOf({ length }: Text, delta: Delta): Splice | undefined {
  const [first, last] = [delta[0], delta.at(-1)];
  const from = typeof first === 'object' && first[0] === 0 ? first[1] : 0;
  const to = typeof last === 'object' && last[1] === length ? Math.max(last[0], from) : length;
  const put = delta.slice(from > 0 ? 1 : 0, to < length ? -1 : undefined);
  const texts = put.filter((piece) => typeof piece === 'string');
  return texts.length === put.length ? { from, to, text: texts.join('') } : undefined;
}

/** How long the text is that a delta makes. */
export function madeLength(before: Text, delta: Delta): number {
  return delta.reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? piece.length : sliceLength(before.length, ...piece)),
    0,
  );
}

const sliceLength = (length: number, from: number, to: number) =>
  Math.max(0, Math.min(to, length) - Math.max(from, 0));

/** How many characters a delta has of its own. */
export function deltaLength(delta: Delta): number {
  return delta.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);
}

/** What is shorter is not looked for elsewhere in a text: looking costs more than keeping it. */
const MIN_LOOKED_FOR = 2_000;
/** A line that is shorter stands in too many places to say anything by itself. */
const MIN_LINE = 24;
/** What lines of YAML, and maps of JSON on one line, begin and end with. */
const ENDS = ['\n', '{', '}'];
const LINES = /[^\n{}]+|[\n{}]/gu;

/** Where each line that is long enough stands first. */
function placesOf(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { 0: line, index } of text.matchAll(LINES)) {
    if (line.length >= MIN_LINE && !places.has(line)) places.set(line, index);
  }
  return places;
}

function piecesOf(before: string, text: string, places: ReadonlyMap<string, number>): Delta {
  const pieces: (string | [from: number, to: number])[] = [];
  for (const [line] of text.matchAll(LINES)) {
    const last = pieces.at(-1);
    const next = typeof last === 'object' && before.startsWith(line, last[1]) ? last[1] : undefined;
    const at = next ?? places.get(line);
    if (at === undefined) addText(pieces, line);
    else addPiece(pieces, at, at + line.length);
  }
  return pieces.map((piece) => (typeof piece === 'string' ? detached(piece) : piece));
}

function addText(pieces: (string | [number, number])[], line: string): void {
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last + line;
  else pieces.push(line);
}

function addPiece(pieces: (string | [number, number])[], from: number, to: number): void {
  const last = pieces.at(-1);
  if (typeof last === 'object' && last[1] === from) last[1] = to;
  else pieces.push([from, to]);
}
