import type { Plain } from '../edit';
import { hasBareText } from './bare-texts';
import { PlainFlow, put } from './plain-flow';
import { NotPlain, plainWord } from './plain-scalar';
import { withoutEnd } from './text-ends';

/** Everything but text and line ends: some of it ends a line in YAML, and some is refused. */
// eslint-disable-next-line no-control-regex -- These are the characters that it looks for.
const STRANGE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/u;
/** What may be part of a text, and may be a comment. */
const HASH = / #[\p{L}\p{N}]/u;
const NOTHING = /^ *(?:#.*)?$/u;
const ENTRY = /^(?<key>[A-Za-z][\w-]*):(?: +(?<rest>(?:[^ ].*)?))?$/u;

/**
 * What a part of a deck holds, read from its lines alone, as programs and people mostly write it. Undefined for what is
 * written in any other way, and for what is no sound YAML: the library is to read that. It is a hundred times as fast.
 */
export function plainLines(text: string): Plain | undefined {
  const own = text.replaceAll('\r\n', '\n');
  if (STRANGE.test(own) || HASH.test(own)) return undefined;
  try {
    const value = new PlainLines(own).read();
    return hasBareText(value) ? undefined : value;
  } catch (error) {
    if (error instanceof NotPlain || error instanceof RangeError) return undefined;
    throw error;
  }
}

class PlainLines {
  readonly #lines: string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
    this.#skip();
  }

  read(): Plain {
    const value = this.#block(this.#indent);
    if (this.#at < this.#lines.length) throw new NotPlain();
    return value;
  }

  get #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  /** Spaces before what is on the line; -1 behind the last. */
  get #indent(): number {
    return this.#at < this.#lines.length ? indentOf(this.#line) : -1;
  }

  get #isItem(): boolean {
    return this.#line.startsWith('- ', this.#indent);
  }

  #block(indent: number): Plain {
    if (indent < 0) throw new NotPlain();
    return this.#isItem ? this.#list(indent) : this.#map(indent);
  }

  #list(indent: number): Plain {
    const list: Plain[] = [];
    while (this.#indent === indent && this.#isItem) {
      const rest = this.#line.slice(indent + 2);
      const deeper = indent + 2 + indentOf(rest);
      const own = rest.slice(indentOf(rest));
      if (ENTRY.test(own)) {
        // A map whose first key stands behind the dash, and the others below that.
        this.#lines[this.#at] = ' '.repeat(deeper) + own;
        list.push(this.#map(deeper));
      } else list.push(this.#onOneLine(own, indent));
    }
    return list;
  }

  #map(indent: number): Plain {
    const map = new Map<string, Plain>();
    while (this.#indent === indent && !this.#isItem) {
      const { key = '', rest = '' } = ENTRY.exec(this.#line.slice(indent))?.groups ?? {};
      if (key === '') throw new NotPlain();
      put(map, key, this.#valueOf(rest, indent));
    }
    return Object.fromEntries(map);
  }

  #valueOf(rest: string, indent: number): Plain {
    if (rest === '|' || rest === '|-') return this.#literal(indent, rest === '|' ? '\n' : '');
    if (!NOTHING.test(rest)) return this.#onOneLine(rest, indent);
    this.#next();
    if (this.#indent > indent) return this.#block(this.#indent);
    return this.#indent === indent && this.#isItem ? this.#list(indent) : null;
  }

  #onOneLine(text: string, indent: number): Plain {
    const value = onOneLine(text);
    this.#next();
    // A text that goes on below is folded.
    if (this.#indent > indent) throw new NotPlain();
    return value;
  }

  /** Lines that stand as they are. */
  #literal(indent: number, end: string): Plain {
    this.#at += 1;
    const deeper = indentOf(this.#line);
    if (deeper <= indent || this.#line.trim() === '') throw new NotPlain();
    const from = this.#at;
    while (this.#at < this.#lines.length && isOf(this.#line, deeper)) this.#at += 1;
    const lines = this.#lines.slice(from, this.#at).map((line) => line.slice(deeper));
    // Without an end of the last line it depends on more than that line.
    if (this.#at === this.#lines.length && this.#lines.at(-1) !== '') throw new NotPlain();
    this.#skip();
    if (this.#indent > indent) throw new NotPlain();
    return withoutEnd(lines.join('\n'), '\n') + end;
  }

  #next(): void {
    this.#at += 1;
    this.#skip();
  }

  /** Goes on to the next line that holds anything. */
  #skip(): void {
    while (this.#at < this.#lines.length && NOTHING.test(this.#line)) this.#at += 1;
  }
}

/** Whether a line is one of a literal text that is set in so far. Spaces at an empty line’s end might count. */
function isOf(line: string, indent: number): boolean {
  const own = indentOf(line);
  if (own === line.length && own > indent) throw new NotPlain();
  return own === line.length || own >= indent;
}

function onOneLine(text: string): Plain {
  const first = text[0];
  if (first !== '"' && first !== "'" && first !== '{' && first !== '[') {
    return plainWord(withoutEnd(text.replace(/ #.*$/u, ''), ' '));
  }
  const { value, rest } = new PlainFlow(text).read();
  if (!/^(?: *| +#.*)$/u.test(rest)) throw new NotPlain();
  return value;
}

function indentOf(line: string): number {
  return /^ */u.exec(line)?.[0].length ?? 0;
}
