import { lastBefore } from './last-before';

/** A text that is looked at in places: a string, or a long one in pieces. */
export interface Text {
  readonly length: number;
  charAt(at: number): string;
  slice(from?: number, to?: number): string;
  /** `character` is one of a single unit. */
  indexOf(character: string, from: number): number;
  lastIndexOf(character: string, from: number): number;
  /** The whole of it as one string. */
  toString(): string;
}

interface Replacing {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Characters that are copied along with what changes next to them. */
const MAX_COPIED = 4_096;

/**
 * A text in pieces that it shares with the text it was made of: what one change costs is the piece that it is in, and
 * megabytes of photos around that are neither copied nor compared.
 */
export class LongText implements Text {
  readonly length: number;
  readonly #pieces: readonly string[];
  /** Where each piece begins. */
  readonly #starts: readonly number[];
  #whole: string | undefined;

  constructor(pieces: readonly string[]) {
    this.#pieces = pieces.filter((piece) => piece !== '');
    const starts: number[] = [];
    let length = 0;
    for (const piece of this.#pieces) {
      starts.push(length);
      length += piece.length;
    }
    this.#starts = starts;
    this.length = length;
  }

  charAt(at: number): string {
    return at < 0 ? '' : this.slice(at, at + 1);
  }

  /** Places count from the start only. */
  slice(from = 0, to = this.length): string {
    const end = Math.min(to, this.length);
    if (from >= end) return '';
    const [first, last] = [this.#pieceBefore(from + 1), this.#pieceBefore(end)];
    const [own = '', start = 0] = [this.#pieces[first], this.#starts[first]];
    if (first === last) return own.slice(from - start, end - start);
    const between = this.#pieces.slice(first + 1, last);
    const rest = this.#pieces[last]?.slice(0, end - (this.#starts[last] ?? 0)) ?? '';
    return [own.slice(from - start), ...between, rest].join('');
  }

  indexOf(character: string, from: number): number {
    for (let i = this.#pieceBefore(from + 1); i < this.#pieces.length; i += 1) {
      const start = this.#starts[i] ?? 0;
      const at = this.#pieces[i]?.indexOf(character, from - start) ?? -1;
      if (at >= 0) return start + at;
    }
    return -1;
  }

  lastIndexOf(character: string, from: number): number {
    for (let i = this.#pieceBefore(from + 1); i >= 0 && from >= 0; i -= 1) {
      const start = this.#starts[i] ?? 0;
      const at = this.#pieces[i]?.lastIndexOf(character, from - start) ?? -1;
      if (at >= 0) return start + at;
    }
    return -1;
  }

  toString(): string {
    return (this.#whole ??= this.#pieces.join(''));
  }

  /** The same with another text from one place to another; every piece that this leaves alone is the same. */
  with({ from, to, text }: Replacing): LongText {
    const first = this.#pieceBefore(from);
    const last = Math.max(first, this.#pieceBefore(to));
    const start = this.#starts[first] ?? 0;
    const end = (this.#starts[last] ?? 0) + (this.#pieces[last]?.length ?? 0);
    const [before, behind] = [this.slice(start, from), this.slice(to, end)];
    // What is long stays a piece of its own, so that nothing long is ever copied.
    const [isLongBefore, isLongBehind] = [before.length > MAX_COPIED, behind.length > MAX_COPIED];
    const put = [isLongBefore ? '' : before, text, isLongBehind ? '' : behind].join('');
    const made = [isLongBefore ? before : '', put, isLongBehind ? behind : ''];
    return new LongText(this.#pieces.toSpliced(first, last - first + 1, ...made));
  }

  /** How many characters at the start, and behind these at the end, both have in pieces that are the same. */
  samePieces(other: LongText): { readonly start: number; readonly end: number } {
    const [a, b] = [this.#pieces, other.#pieces];
    const max = Math.min(a.length, b.length);
    let first = 0;
    while (first < max && a[first] === b[first]) first += 1;
    let last = 0;
    while (last < max - first && a.at(-1 - last) === b.at(-1 - last)) last += 1;
    const size = (pieces: readonly string[]) => pieces.reduce((sum, { length }) => sum + length, 0);
    return { start: size(a.slice(0, first)), end: size(a.slice(a.length - last)) };
  }

  /** The last piece that begins before a place; the first where none does. */
  #pieceBefore(at: number): number {
    return Math.max(0, lastBefore(this.#starts, at));
  }
}
