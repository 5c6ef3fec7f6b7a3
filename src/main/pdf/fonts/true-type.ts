/** What a font without hints for a screen consists of; a PDF has no use for its other tables. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

export type Tables = ReadonlyMap<string, Buffer>;

/** One letter, in units of its font. */
export interface Glyph {
  /** Empty for a space, and if the letter is left out. */
  readonly outline: Buffer;
  readonly advance: number;
  readonly bearing: number;
  /** In thousandths of the type size. */
  readonly width: number;
}

/** The tables of a TrueType font that a PDF needs. Throws if one is missing. */
export function readTables(font: Buffer): Tables {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const row = 12 + 16 * i;
    const tag = font.toString('latin1', row, row + 4);
    const start = font.readUInt32BE(row + 8);
    if (KEPT.some((kept) => kept === tag))
      tables.set(tag, font.subarray(start, start + font.readUInt32BE(row + 12)));
  }
  for (const tag of ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']) table(tables, tag);
  return tables;
}

export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`a font without ${tag}`);
  return found;
}

export function readGlyphs(tables: Tables): readonly Glyph[] {
  const [glyf, loca, hmtx] = [table(tables, 'glyf'), table(tables, 'loca'), table(tables, 'hmtx')];
  const head = table(tables, 'head');
  const isLong = head.readInt16BE(50) === 1;
  const place = (i: number) => (isLong ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2);
  const metrics = table(tables, 'hhea').readUInt16BE(34);
  return Array.from({ length: table(tables, 'maxp').readUInt16BE(4) }, (_, i) => {
    const advance = hmtx.readUInt16BE(Math.min(i, metrics - 1) * 4);
    return {
      outline: glyf.subarray(place(i), place(i + 1)),
      advance,
      bearing: hmtx.readInt16BE(i < metrics ? i * 4 + 2 : metrics * 4 + (i - metrics) * 2),
      width: Math.round((advance * 1000) / head.readUInt16BE(18)),
    };
  });
}

/** A font of these letters, with the other tables as they are but for what follows from the letters. */
export function writtenFont(tables: Tables, glyphs: readonly Glyph[]): Buffer {
  const hmtx = Buffer.alloc(glyphs.length * 4);
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let size = 0;
  for (const [i, { outline, advance, bearing }] of glyphs.entries()) {
    hmtx.writeUInt16BE(advance, i * 4);
    hmtx.writeInt16BE(bearing, i * 4 + 2);
    size += padded(outline).length;
    loca.writeUInt32BE(size, (i + 1) * 4);
  }
  const head = changed(table(tables, 'head'), (copy) => {
    copy.writeUInt32BE(0, 8);
    copy.writeInt16BE(1, 50);
  });
  const hhea = changed(table(tables, 'hhea'), (copy) => copy.writeUInt16BE(glyphs.length, 34));
  const maxp = changed(table(tables, 'maxp'), (copy) => copy.writeUInt16BE(glyphs.length, 4));
  const glyf = Buffer.concat(glyphs.map(({ outline }) => padded(outline)));
  const own = Object.entries({ glyf, head, hhea, hmtx, loca, maxp });
  return fileOf([...tables, ...own]);
}

function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

function fileOf(entries: readonly (readonly [tag: string, bytes: Buffer])[]): Buffer {
  const tables = [...new Map(entries)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(12 + 16 * tables.length);
  const power = Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(16 << power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * tables.length - (16 << power), 10);
  let place = head.length;
  for (const [i, [tag, bytes]] of tables.entries()) {
    head.write(tag, 12 + 16 * i, 'latin1');
    head.writeUInt32BE(checksum(bytes), 16 + 16 * i);
    head.writeUInt32BE(place, 20 + 16 * i);
    head.writeUInt32BE(bytes.length, 24 + 16 * i);
    place += padded(bytes).length;
  }
  const font = Buffer.concat([head, ...tables.map(([, bytes]) => padded(bytes))]);
  const at = 12 + 16 * tables.findIndex(([tag]) => tag === 'head');
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, font.readUInt32BE(at + 8) + 8);
  return font;
}

function padded(bytes: Buffer): Buffer {
  const missing = (4 - (bytes.length % 4)) % 4;
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing)]);
}

function checksum(bytes: Buffer): number {
  const words = padded(bytes);
  let sum = 0;
  for (let i = 0; i < words.length; i += 4) sum = (sum + words.readUInt32BE(i)) >>> 0;
  return sum;
}
