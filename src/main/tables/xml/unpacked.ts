import { strFromU8, unzipSync } from 'fflate';
import { TooLarge } from './too-large';

/** What a packed file may hold unpacked, and how many parts. */
const PACKED_LIMITS = { bytes: 200_000_000, parts: 2_000 } as const;

/** The parts of a packed file by their names: with forward slashes, in lower case. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts in XML of a packed file. Throws `TooLarge`, and what the unpacker throws at a damaged one. */
export function unpackedXml(bytes: Uint8Array): Parts {
  let [total, count] = [0, 0];
  const isWithin = () => total <= PACKED_LIMITS.bytes && count <= PACKED_LIMITS.parts;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/iu.test(name)) return false;
      total += originalSize;
      count += 1;
      return isWithin();
    },
  });
  if (!isWithin()) throw new TooLarge();
  return new Map(Object.entries(parts).map(([name, part]) => [partName(name), part]));
}

export const partName = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();

/** The text of a part; empty where there is none. */
export function textOfPart(parts: Parts, name: string): string {
  const part = parts.get(partName(name));
  if (part === undefined) return '';
  const wide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  return wide ? new TextDecoder(part[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(part) : strFromU8(part);
}
