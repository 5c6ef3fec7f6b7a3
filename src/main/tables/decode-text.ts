/**
 * The text in a file of another program: UTF-8, UTF-16 with a byte order mark (what Excel calls Unicode text), or
 * else Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What Windows-1252 has at 80 to 9F, where Latin 1 has control characters; five places are empty. */
const OWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: some versions of Node decode Latin 1 under this name. */
function windows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replaceAll(
    /[\u0080-\u009f]/gu,
    (character) => OWN[character.charCodeAt(0) - 0x80] ?? character,
  );
}
