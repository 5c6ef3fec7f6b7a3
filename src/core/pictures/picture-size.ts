import { jpegHead } from './jpeg-head';
import { latin } from './latin';
import type { PictureType } from './picture-type';

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The maximum number of pixels of a picture. A small file can expand to gigabytes; photos of current cameras have
 * fewer.
 */
export const MAX_PIXELS = 64_000_000;

/** The size in a picture’s own bytes, as stored; `undefined` for an SVG, which has no pixels, and for a damaged file. */
export function pictureSize(bytes: Uint8Array, type: PictureType): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (type === 'png') return latin(bytes, 12, 16) === 'IHDR' ? pair(view, 16) : undefined;
    if (type === 'jpeg') return sizeIn(jpegHead(view));
    return type === 'webp' ? webpSize(bytes, view) : undefined;
  } catch (error) {
    // The file ends where it should have gone on.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const pair = (view: DataView, at: number): PictureSize => ({
  width: view.getUint32(at),
  height: view.getUint32(at + 4),
});

const sizeIn = (head: PictureSize | undefined): PictureSize | undefined =>
  head && { width: head.width, height: head.height };

function webpSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  switch (latin(bytes, 12, 16)) {
    case 'VP8X':
      return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

const threeBytes = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
