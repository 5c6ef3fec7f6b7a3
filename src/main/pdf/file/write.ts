import type { PdfFile } from './read';
import { packed, repacked } from './packing';
import { serialised } from './serialise';
import {
  dictOf,
  isArray,
  isDict,
  mapRefs,
  Name,
  Ref,
  Stream,
  withEntries,
  type Dict,
  type PdfValue,
} from './values';

/** Objects in one stream: more compress better, but a reader unpacks all for one. */
const PER_STREAM = 400;
/** Bytes of a row of the table that says where objects are. */
const ROW = 7;
const HEAD = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');

/** The bytes of a file: what nothing leads to is left out, each stream is packed, and so is all else together. */
export function writeFile({ objects, trailer }: PdfFile): Buffer {
  const order = reachable(objects, trailer);
  const numbers = new Map(order.map((old, i) => [old, i + 1]));
  const renumbered = (value: PdfValue) =>
    mapRefs(value, ({ number }) => {
      const own = numbers.get(number);
      return own === undefined ? null : new Ref(own);
    });
  const writer = new Writer(order.length + 1);
  const plain: [number: number, value: Exclude<PdfValue, Stream>][] = [];
  for (const [i, old] of order.entries()) {
    const value = renumbered(objects.get(old) ?? null);
    if (value instanceof Stream) writer.stream(i + 1, repacked(value));
    else plain.push([i + 1, value]);
  }
  for (let i = 0; i < plain.length; i += PER_STREAM) writer.objects(plain.slice(i, i + PER_STREAM));
  return writer.end(
    dictOf({ Root: renumbered(trailer.get('Root') ?? null), Info: renumbered(trailer.get('Info') ?? null) }),
  );
}

/** Writes one object after another, and at the end where each of them is. */
class Writer {
  readonly #parts: Buffer[] = [HEAD];
  #size = HEAD.length;
  /** Per object: what kind of place it has, the place, and which one it is there. */
  readonly #places: (readonly [kind: number, place: number, index: number])[] = [[0, 0, 0]];
  #next: number;

  constructor(next: number) {
    this.#next = next;
  }

  stream(number: number, { dict, data }: Stream): void {
    this.#places[number] = [1, this.#size, 0];
    const head = serialised(withEntries(dict, { Length: data.length }));
    this.#put(Buffer.from(`${number} 0 obj\n${head}stream\n`, 'latin1'));
    this.#put(data);
    this.#put(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  }

  objects(values: readonly (readonly [number: number, value: Exclude<PdfValue, Stream>])[]): void {
    const number = this.#next++;
    const bodies = values.map(([, value]) => serialised(value));
    let offset = 0;
    const index = values.map(([each], i) => {
      this.#places[each] = [2, number, i];
      const line = `${each} ${offset}`;
      offset += (bodies[i]?.length ?? 0) + 1;
      return line;
    });
    const head = `${index.join(' ')}\n`;
    const data = Buffer.from(head + bodies.join('\n'), 'latin1');
    this.stream(
      number,
      packed(new Stream(dictOf({ Type: new Name('ObjStm'), N: values.length, First: head.length }), data)),
    );
  }

  end(trailer: Dict): Buffer {
    const [number, start] = [this.#next, this.#size];
    this.#places[number] = [1, start, 0];
    const rows = this.#places.map(([kind, place, index]) => {
      const row = Buffer.alloc(ROW);
      row.writeUInt8(kind, 0);
      row.writeUInt32BE(place, 1);
      row.writeUInt16BE(index, 5);
      return row;
    });
    const dict = withEntries(trailer, {
      Type: new Name('XRef'),
      Size: this.#places.length,
      W: [1, 4, 2],
      DecodeParms: dictOf({ Predictor: 12, Columns: ROW }),
    });
    this.stream(number, packed(new Stream(dict, differences(rows))));
    this.#put(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(this.#parts);
  }

  #put(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.#size += bytes.length;
  }
}

/** Each row as what it differs by from the one before, which compresses better: a 2 says so. */
function differences(rows: readonly Buffer[]): Buffer {
  const parts = rows.map((row, i) =>
    Buffer.from([2, ...row.map((byte, at) => byte - (rows[i - 1]?.[at] ?? 0))]),
  );
  return Buffer.concat(parts);
}

/** The numbers of all objects that something leads to, in the order in which they are met. */
function reachable(objects: PdfFile['objects'], trailer: Dict): readonly number[] {
  const found = new Set<number>();
  const waiting: PdfValue[] = [trailer];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value instanceof Ref) {
      if (found.has(value.number) || !objects.has(value.number)) continue;
      found.add(value.number);
      waiting.push(objects.get(value.number) ?? null);
    } else waiting.push(...insideOf(value).toReversed());
  }
  return [...found];
}

function insideOf(value: PdfValue): readonly PdfValue[] {
  if (isArray(value)) return value;
  if (value instanceof Stream) return [...value.dict.values()];
  return isDict(value) ? [...value.values()] : [];
}
