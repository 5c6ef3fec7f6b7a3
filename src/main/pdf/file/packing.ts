import { deflateSync, inflateSync } from 'node:zlib';
import { Name, Stream, withEntries } from './values';

/** The bytes that a stream stands for, or `undefined` if they are packed in any way but plain deflate. */
export function unpacked({ dict, data }: Stream): Buffer | undefined {
  if (dict.has('DecodeParms')) return undefined;
  const filter = dict.get('Filter');
  if (filter === undefined) return data;
  return filter instanceof Name && filter.name === 'FlateDecode' ? inflateSync(data) : undefined;
}

/** A stream with other bytes, which are not packed. */
export function plainStream({ dict }: Stream, data: Buffer): Stream {
  return new Stream(withEntries(dict, { Filter: undefined }), data);
}

/** A stream of plain bytes, packed as small as it goes. */
export function packed(plain: Stream): Stream {
  const small = deflateSync(plain.data, { level: 9, memLevel: 9 });
  if (small.length >= plain.data.length) return plain;
  return new Stream(withEntries(plain.dict, { Filter: new Name('FlateDecode') }), small);
}

/** The same stream in as few bytes as it takes; what is said of the file stays as it is. */
export function repacked(stream: Stream): Stream {
  const plain = isMetadata(stream) ? undefined : unpacked(stream);
  if (plain === undefined) return stream;
  const again = packed(plainStream(stream, plain));
  return again.data.length < stream.data.length ? again : stream;
}

/** Programs look for it without reading the file. */
function isMetadata({ dict }: Stream): boolean {
  const type = dict.get('Type');
  return type instanceof Name && type.name === 'Metadata';
}
