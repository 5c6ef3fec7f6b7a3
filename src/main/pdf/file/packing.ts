import { deflateSync, inflateSync } from 'node:zlib';
import { Name, Stream, type PdfValue } from './values';

/** The bytes that a stream stands for, or `undefined` if they are packed in any way but plain deflate. */
export function unpacked({ dict, data }: Stream): Buffer | undefined {
  if (dict.has('DecodeParms')) return undefined;
  const filter = dict.get('Filter');
  if (filter === undefined) return data;
  return filter instanceof Name && filter.name === 'FlateDecode' ? inflateSync(data) : undefined;
}

/** A stream of plain bytes, packed as small as it goes. */
export function packed({ dict, data }: Stream): Stream {
  const small = deflateSync(data, { level: 9, memLevel: 9 });
  const own = new Map<string, PdfValue>(dict);
  own.delete('Filter');
  if (small.length < data.length) own.set('Filter', new Name('FlateDecode'));
  return new Stream(own, small.length < data.length ? small : data);
}

/** The same stream, packed anew where that makes it smaller. */
export function repacked(stream: Stream): Stream {
  const plain = unpacked(stream);
  if (plain === undefined) return stream;
  const again = packed(new Stream(stream.dict, plain));
  return again.data.length < stream.data.length ? again : stream;
}
