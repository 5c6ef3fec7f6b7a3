/** What a PDF is made of. Numbers, booleans, null and arrays are those of the language. */
export type PdfValue = null | boolean | number | Name | Text | Ref | Stream | Dict | readonly PdfValue[];

export type Dict = ReadonlyMap<string, PdfValue>;

/** A name, without its slash. */
export class Name {
  constructor(readonly name: string) {}
}

/** A string: each character is one byte. */
export class Text {
  constructor(readonly bytes: string) {}
}

/** Stands for an object of the file. */
export class Ref {
  constructor(readonly number: number) {}
}

/** Bytes with what is said of them; `Length` is written with them. */
export class Stream {
  constructor(
    readonly dict: Dict,
    readonly data: Buffer,
  ) {}
}

export const isDict = (value: unknown): value is Dict => value instanceof Map;

export const isArray = (value: unknown): value is readonly PdfValue[] => Array.isArray(value);

/** Without the entries that are `undefined`. */
export function dictOf(entries: Readonly<Record<string, PdfValue | undefined>>): Dict {
  return withEntries(new Map(), entries);
}

/** The dictionary with these entries, and without those that are `undefined`. */
export function withEntries(dict: Dict, entries: Readonly<Record<string, PdfValue | undefined>>): Dict {
  const own = new Map(dict);
  for (const [key, value] of Object.entries(entries)) {
    if (value === undefined) own.delete(key);
    else own.set(key, value);
  }
  return own;
}

/** The value with `change` of each reference in it. */
export function mapRefs(value: PdfValue, change: (ref: Ref) => PdfValue): PdfValue {
  if (value instanceof Ref) return change(value);
  if (isArray(value)) return value.map((each) => mapRefs(each, change));
  if (value instanceof Stream) return new Stream(mapDict(value.dict, change), value.data);
  return isDict(value) ? mapDict(value, change) : value;
}

function mapDict(dict: Dict, change: (ref: Ref) => PdfValue): Dict {
  return new Map([...dict].map(([key, value]) => [key, mapRefs(value, change)]));
}

/** A text for people as bytes: ASCII as it is, anything else as UTF-16 with its mark. */
export function textOf(words: string): Text {
  // eslint-disable-next-line no-control-regex -- every character of ASCII
  if (/^[\x00-\x7f]*$/u.test(words)) return new Text(words);
  return new Text(`\xfe\xff${Buffer.from(words, 'utf16le').swap16().toString('latin1')}`);
}

/** The words of a text for people. */
export function wordsOf({ bytes }: Text): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}
