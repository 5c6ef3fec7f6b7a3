import { CODE_PAGES, type CodePage } from './code-pages';

/** The text in a file, and whether some of its characters were damaged. */
export interface DecodedText {
  readonly text: string;
  readonly damaged: boolean;
}

/**
 * The text in a file of another program: UTF-8 or UTF-16, with or without a mark, also where a few bytes are damaged;
 * or else the characters of Windows, of old Macs or of DOS, whichever makes words of it.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), damaged: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return isMostlyUtf8(bytes)
      ? { text: new TextDecoder('utf-8').decode(bytes), damaged: true }
      : { text: withCodePage(bytes, bestCodePage(bytes)), damaged: false };
  }
}

/** Whether bytes are text in UTF-16: it has a mark, or noughts at every other place only. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4000);
  if (sample.length < 4) return undefined;
  const share = (rest: 0 | 1) => noughts(sample, rest) / (sample.length / 2);
  const [even, odd] = [share(0), share(1)];
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : undefined;
}

/** How many noughts stand at even places, or at odd ones. */
const noughts = (bytes: Uint8Array, rest: 0 | 1) =>
  bytes.reduce((count, byte, i) => (byte === 0 && i % 2 === rest ? count + 1 : count), 0);

/** Whether most of what is no ASCII makes characters of UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [whole, broken] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    const isWhole = more > 0 && bytes.subarray(at + 1, at + 1 + more).every((next) => next >> 6 === 2);
    if (isWhole && at + more < bytes.length) {
      whole += 1;
      at += more;
    } else broken += 1;
  }
  return whole > broken;
}

function withCodePage(bytes: Uint8Array, { high }: CodePage): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  // By hand: some versions of Node and Electron lack these, or read Latin 1 under their names.
  return latin1.replaceAll(
    /[\u0080-\u{ffff}]/gu,
    (_, at: number) => high[(bytes[at] ?? 0x80) - 0x80] ?? '\ufffd',
  );
}

const WINDOW = 100_000;

/** The one in which characters beside letters are most often letters themselves; Windows where that tells nothing. */
function bestCodePage(bytes: Uint8Array): CodePage {
  const sample = bytes.subarray(0, WINDOW);
  const scores = CODE_PAGES.map((page) => ({ page, score: score(sample, page) }));
  return scores.toSorted((a, b) => b.score - a.score)[0]?.page ?? CODE_PAGES[0];
}

function score(bytes: Uint8Array, { high }: CodePage): number {
  const isLetter = (byte: number | undefined) =>
    byte !== undefined && /[a-z]/iu.test(String.fromCharCode(byte));
  let sum = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    sum += likelihood(high[byte - 0x80] ?? '', isLetter(bytes[at - 1]), isLetter(bytes[at + 1]));
  }
  return sum;
}

/** How much a character is at its place between letters, or not. */
function likelihood(sign: string, before: boolean, after: boolean): number {
  const within = before && after;
  if (USUAL.has(sign)) return 3;
  if (/\p{Ll}/u.test(sign)) return before || after ? 1 : 0;
  if (/\p{Lu}/u.test(sign)) return before ? -2 : 0;
  // Quotation marks and the like stand beside words, an apostrophe also inside one.
  if (/[’‘€“”„–—\u00a0]/u.test(sign)) return within && !/[’‘]/u.test(sign) ? -1 : 1;
  return within ? -3 : -1;
}

/** What Dutch and its neighbours write most. */
const USUAL = new Set('éèëêïíöóôüúáàäçñ');
