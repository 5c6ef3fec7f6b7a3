import { pictureInside } from '../../src/core/pictures/picture-inside';
import type { PictureToStore } from '../../src/core/pictures/picture-to-store';

/** Text of one byte a sign → bytes. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const four = (value: number) =>
  String.fromCharCode(...[24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff));

/** The start of a PNG of a size, as base64: all that is needed to know how large it would be. */
export function pngHead(width: number, height: number): string {
  return btoa(`\x89PNG\r\n\x1a\n${four(13)}IHDR${four(width)}${four(height)}\x08\x02\0\0\0`);
}

/** A whole PNG of eight by four points in one colour. */
export const SMALL_PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAEUlEQVR4nGM4pBqDFTFQTwIA8E0oYTUJRsMAAAAASUVORK5CYII=';

/** That PNG as it is given to be stored. */
export const pictureToStore = (own: Partial<PictureToStore> = {}): PictureToStore => ({
  name: 'In het Park.PNG',
  type: 'png',
  bytes: pictureInside(SMALL_PICTURE)?.bytes ?? new Uint8Array(),
  inside: false,
  ...own,
});
