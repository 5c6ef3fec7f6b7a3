import { isArray, isDict, Name, Text, wordsOf, type PdfValue } from '../file/values';
import { codesOf } from '../fonts/codes';
import type { Characters } from '../fonts/to-unicode';
import { mcidOf, type Operation } from './operations';

/** The words of each part of a page, by its number. */
export function wordsByPart(
  operations: readonly Operation[],
  fonts: ReadonlyMap<string, Characters>,
): ReadonlyMap<number, string> {
  const reader = new WordReader(fonts);
  for (const each of operations) reader.take(each);
  return reader.words;
}

/** Content between a mark and its end. */
interface Marked {
  /** The part that it belongs to, also within other marks. */
  readonly part: number | undefined;
  /** Whether other words stand for its letters. */
  readonly isReplaced: boolean;
}

const NONE: Marked = { part: undefined, isReplaced: false };

class WordReader {
  readonly words = new Map<number, string>();
  readonly #fonts: ReadonlyMap<string, Characters>;
  readonly #open: Marked[] = [];
  readonly #kept: (Characters | undefined)[] = [];
  #font: Characters | undefined;

  constructor(fonts: ReadonlyMap<string, Characters>) {
    this.#fonts = fonts;
  }

  take(each: Operation): void {
    const [first = null] = each.operands;
    if (each.operator === 'Tf') this.#font = first instanceof Name ? this.#fonts.get(first.name) : undefined;
    if (each.operator === 'q') this.#kept.push(this.#font);
    if (each.operator === 'Q') this.#font = this.#kept.pop();
    if (each.operator === 'BDC' || each.operator === 'BMC') this.#begin(each);
    if (each.operator === 'EMC') this.#open.pop();
    if (each.operator === 'Tj' || each.operator === 'TJ') this.#add(decoded(first, this.#font));
  }

  #begin(each: Operation): void {
    const { part, isReplaced } = this.#open.at(-1) ?? NONE;
    const [, said] = each.operands;
    const actual = isDict(said) ? said.get('ActualText') : undefined;
    const own: Marked = { part: mcidOf(each) ?? part, isReplaced };
    this.#open.push(own);
    if (!(actual instanceof Text)) return;
    this.#add(wordsOf(actual));
    this.#open.splice(-1, 1, { ...own, isReplaced: true });
  }

  #add(words: string): void {
    const { part, isReplaced } = this.#open.at(-1) ?? NONE;
    if (part !== undefined && !isReplaced) this.words.set(part, (this.words.get(part) ?? '') + words);
  }
}

function decoded(shown: PdfValue, font: Characters = new Map()): string {
  const texts: readonly PdfValue[] = isArray(shown) ? shown : [shown];
  return texts
    .flatMap((text) => (text instanceof Text ? codesOf(text.bytes) : []))
    .map((code) =>
      Buffer.from(font.get(code) ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    )
    .join('');
}
