import { latin } from './latin';

/** The kinds of picture that a deck may hold. */
export const PICTURE_TYPES = ['png', 'jpeg', 'webp', 'svg'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

export const MEDIA_TYPES: Readonly<Record<PictureType, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** How the name of a file of each type ends. */
export const EXTENSIONS: Readonly<Record<PictureType, string>> = {
  png: 'png',
  jpeg: 'jpg',
  webp: 'webp',
  svg: 'svg',
};

/** What bytes can be: a picture we take, or one that is known and not taken. */
export type ByteType = PictureType | 'gif' | 'avif' | 'tiff' | 'heic';

/** What the first bytes say a file is, whatever its name. */
export function typeOfBytes(bytes: Uint8Array): ByteType | undefined {
  if (starts(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (starts(bytes, 0, '\xff\xd8\xff')) return 'jpeg';
  if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')) return 'webp';
  if (starts(bytes, 0, 'GIF8')) return 'gif';
  if (starts(bytes, 0, 'II*\0') || starts(bytes, 0, 'MM\0*')) return 'tiff';
  if (starts(bytes, 4, 'ftyp')) return phoneType(bytes);
  return isSvg(bytes) ? 'svg' : undefined;
}

/** The two kinds of phones, by the brands that a file lists: one may come first that both have. */
function phoneType(bytes: Uint8Array): 'avif' | 'heic' | undefined {
  const brands = latin(bytes, 8, Math.min(64, bytes[3] ?? 0)).match(/.{4}/gsu) ?? [];
  if (brands.some((brand) => /^avi[fs]$/u.test(brand))) return 'avif';
  return brands.some((brand) => /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/u.test(brand)) ? 'heic' : undefined;
}

/** The part of a file in which its own words must show that it is an SVG. */
const HEAD = 100_000;
const BEFORE_SVG = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*/u;
const DOCTYPE = /^<!DOCTYPE svg[^>[]*>\s*(?:<!--(?:[^-]|-(?!->))*-->\s*)*/u;

/** Text in which the first element is `svg`. One that declares names of its own (entities) is none we know. */
function isSvg(bytes: Uint8Array): boolean {
  return /^<svg[\s>]/u.test(latin(bytes, 0, HEAD).replace(BEFORE_SVG, '').replace(DOCTYPE, ''));
}

function starts(bytes: Uint8Array, at: number, text: string): boolean {
  return latin(bytes, at, at + text.length) === text;
}
