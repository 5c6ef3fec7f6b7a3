import type { Plain } from '../edit';
import { NotPlain, plainWord, quoted } from './plain-scalar';
import { withoutSpaces } from './text-ends';

const KEY = /(?<key>[A-Za-z][\w-]*): +/uy;
const WORD = /[^,[\]{}]+/uy;
const SPACES = / */uy;

/** Reads lists and maps that are written within brackets on one line. */
export class PlainFlow {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** What the text starts with, and the rest of it. */
  read(): { readonly value: Plain; readonly rest: string } {
    return { value: this.#value(), rest: this.#text.slice(this.#at) };
  }

  #value(): Plain {
    const first = this.#text[this.#at];
    if (first === '{') return this.#map();
    if (first === '[') return this.#list();
    if (first === '"' || first === "'") {
      const { value, length } = quoted(this.#text.slice(this.#at));
      this.#at += length;
      return value;
    }
    const word = withoutSpaces(this.#take(WORD));
    if (word.includes(' #')) throw new NotPlain();
    return plainWord(word);
  }

  #map(): Plain {
    const map = new Map<string, Plain>();
    this.#each('}', () => {
      const key = this.#take(KEY).replace(/: +$/u, '');
      put(map, key, this.#value());
    });
    return Object.fromEntries(map);
  }

  #list(): Plain {
    const list: Plain[] = [];
    this.#each(']', () => list.push(this.#value()));
    return list;
  }

  /** Reads what stands between brackets, with commas in between. */
  #each(close: string, read: () => void): void {
    this.#at += 1;
    this.#take(SPACES);
    let sign = this.#text[this.#at] === close ? close : ',';
    while (sign !== close) {
      read();
      this.#take(SPACES);
      sign = this.#text[this.#at] ?? '';
      if (sign === ',') {
        this.#at += 1;
        this.#take(SPACES);
      } else if (sign !== close) throw new NotPlain();
    }
    this.#at += 1;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) throw new NotPlain();
    this.#at += found.length;
    return found;
  }
}

/** A name may stand once in a map, and must be a name of ours whatever a map is kept in. */
export function put(map: Map<string, Plain>, key: string, value: Plain): void {
  if (map.has(key) || /^(?:null|true|false)$/iu.test(key)) throw new NotPlain();
  map.set(key, value);
}
