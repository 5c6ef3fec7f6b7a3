/** As many bytes as one call takes. */
const CHUNK = 8_192;

/** Bytes as signs of one byte each, up to but without `end`. */
export function latin(bytes: Uint8Array, from: number, end: number): string {
  const part = bytes.subarray(from, end);
  const texts: string[] = [];
  for (let at = 0; at < part.length; at += CHUNK) {
    texts.push(String.fromCharCode(...part.subarray(at, at + CHUNK)));
  }
  return texts.join('');
}
