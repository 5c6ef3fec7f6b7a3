import { Name, Ref, Text, type PdfValue } from './values';

/** A word that is no value: an operator, or what the structure of a file is written with. */
export class Word {
  constructor(readonly word: string) {}
}

/** Ends an array or a dictionary. */
class End {
  constructor(readonly sign: ']' | '>>' | '') {}
}

type Token = PdfValue | Word;

const SPACE = /(?:[\0\t\n\f\r ]|%[^\n\r]*)*/y;
const REF = /(\d+)[ \n\r\t]+\d+[ \n\r\t]+R(?![^\s/<>[\]()])/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/([^\0\t\n\f\r /<>[\](){}%]*)/y;
const HEX = /<([\s\da-f]*)>/iy;
const WORD = /[^\0\t\n\f\r /<>[\](){}%]+/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values and words from the text of a PDF, in which each character is one byte. */
export class Lexer {
  #at: number;

  constructor(
    readonly text: string,
    at = 0,
  ) {
    this.#at = at;
  }

  /** Where reading goes on. */
  get at(): number {
    return this.#at;
  }

  /** The next value or word, or `undefined` at the end. Throws at what is no PDF. */
  next(): Token | undefined {
    const token = this.#token();
    if (!(token instanceof End)) return token;
    if (token.sign === '') return undefined;
    throw new Error(`a ${token.sign} out of place at ${this.#at}`);
  }

  /** The next value. Throws where there is none. */
  value(): PdfValue {
    const token = this.next();
    if (token === undefined || token instanceof Word) throw new Error(`no value at ${this.#at}`);
    return token;
  }

  #token(): Token | End {
    this.#match(SPACE);
    const sign = this.text[this.#at];
    if (sign === undefined) return new End('');
    if (sign === '/') return new Name(unescapedName(this.#match(NAME)?.[1] ?? ''));
    if (sign === '(') return new Text(this.#literal());
    if (sign === '[' || sign === ']' || sign === '<' || sign === '>') return this.#bracket(sign);
    return this.#plain();
  }

  #bracket(sign: '[' | ']' | '<' | '>'): Token | End {
    if (sign === '[') return this.#array();
    if (sign === ']') return this.#end(']');
    const double = this.text.startsWith(sign + sign, this.#at);
    if (sign === '>') return this.#end('>>');
    if (double) return this.#dict();
    const hex = this.#match(HEX)?.[1]?.replace(/\s+/gu, '');
    if (hex === undefined) throw new Error(`a < out of place at ${this.#at}`);
    return new Text(Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex').toString('latin1'));
  }

  #plain(): Token {
    const ref = this.#match(REF);
    if (ref !== null) return new Ref(Number(ref[1]));
    const number = this.#match(NUMBER);
    if (number !== null) return Number(number[0]);
    const word = this.#match(WORD)?.[0];
    if (word === undefined) throw new Error(`no PDF at ${this.#at}`);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Word(word);
  }

  #end(sign: ']' | '>>'): End {
    this.#at += sign.length;
    return new End(sign);
  }

  #array(): PdfValue[] {
    this.#at += 1;
    return this.#until(']');
  }

  #dict(): ReadonlyMap<string, PdfValue> {
    this.#at += 2;
    const flat = this.#until('>>');
    const entries = new Map<string, PdfValue>();
    for (let i = 0; i + 1 < flat.length; i += 2) {
      const [key, value = null] = flat.slice(i, i + 2);
      if (!(key instanceof Name)) throw new Error(`a dictionary without a key at ${this.#at}`);
      entries.set(key.name, value);
    }
    return entries;
  }

  #until(sign: ']' | '>>'): PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      const token = this.#token();
      if (token instanceof End && token.sign === sign) return values;
      if (token instanceof End || token instanceof Word) throw new Error(`no ${sign} at ${this.#at}`);
      values.push(token);
    }
  }

  #literal(): string {
    let [depth, read] = [0, ''];
    for (; this.#at < this.text.length; this.#at += 1) {
      const sign = this.text[this.#at] ?? '';
      if (sign === '\\') {
        read += this.#escaped();
        continue;
      }
      if (sign === '(' && (depth += 1) === 1) continue;
      if (sign === ')' && (depth -= 1) === 0) {
        this.#at += 1;
        return read;
      }
      read += sign;
    }
    throw new Error('a string without an end');
  }

  /** What a backslash and what follows it stand for; afterwards the last character of it is the current one. */
  #escaped(): string {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.#at + 1;
    const digits = octal.exec(this.text)?.[0];
    this.#at += digits?.length ?? 1;
    if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
    const sign = this.text[this.#at] ?? '';
    if (sign === '\n') return '';
    return ESCAPES[sign] ?? sign;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }
}

function unescapedName(written: string): string {
  return written.replace(/#([\da-f]{2})/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
