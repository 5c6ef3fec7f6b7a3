import { Lexer, Word } from './lexer';
import { isDict, Ref, Stream, type Dict, type PdfValue } from './values';

/** The objects of a file by their numbers, and where to begin. */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** Has `Root` and `Info`. */
  readonly trailer: Dict;
}

/** A PDF as Chromium writes it: one table of plain objects, without updates. Throws at any other. */
export function readFile(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('latin1');
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text.slice(-64))?.[1];
  if (start === undefined) throw new Error('no table of objects');
  const lexer = new Lexer(text, Number(start));
  const places = placesIn(lexer);
  const trailer = lexer.value();
  if (!isDict(trailer) || trailer.has('Prev') || trailer.has('Encrypt')) throw new Error('no plain trailer');
  const lengths = (length: PdfValue | undefined): number => {
    const place = length instanceof Ref ? places.get(length.number) : undefined;
    return Number(place === undefined ? length : objectAt(text, buffer, place, lengths));
  };
  const objects = new Map<number, PdfValue>();
  for (const [number, place] of places) objects.set(number, objectAt(text, buffer, place, lengths));
  return { objects, trailer };
}

/** Where each object begins. */
function placesIn(lexer: Lexer): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  expectWord(lexer, 'xref');
  for (let first = lexer.next(); !(first instanceof Word); first = lexer.next()) {
    const count = Number(lexer.value());
    for (let i = 0; i < count; i += 1) {
      const place = Number(lexer.value());
      lexer.value();
      const kind = lexer.next();
      if (kind instanceof Word && kind.word === 'n') places.set(Number(first) + i, place);
    }
  }
  return places;
}

function objectAt(
  text: string,
  buffer: Buffer,
  place: number,
  lengthOf: (length: PdfValue | undefined) => number,
): PdfValue {
  const lexer = new Lexer(text, place);
  lexer.value();
  lexer.value();
  expectWord(lexer, 'obj');
  const value = lexer.value();
  const after = lexer.next();
  if (!(after instanceof Word) || after.word !== 'stream') return value;
  if (!isDict(value)) throw new Error('a stream without a dictionary');
  const begin = lexer.at + (text.startsWith('\r\n', lexer.at) ? 2 : 1);
  const length = lengthOf(value.get('Length'));
  if (!text.slice(begin + length, begin + length + 12).includes('endstream'))
    throw new Error('a stream of another length');
  return new Stream(value, buffer.subarray(begin, begin + length));
}

function expectWord(lexer: Lexer, word: string): void {
  const found = lexer.next();
  if (!(found instanceof Word) || found.word !== word) throw new Error(`no ${word} at ${lexer.at}`);
}
