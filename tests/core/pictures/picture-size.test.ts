import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../src/core/pictures/picture-size';
import { bytesOf, pngHead } from '../../support/pictures';

const webp = (chunk: string) => bytesOf(`RIFF\0\0\0\0WEBP${chunk}`);

describe('the size in the bytes', () => {
  it('of a PNG is read', () => {
    expect(pictureSize(bytesOf(atob(pngHead(70_000, 3))), 'png')).toEqual({ width: 70_000, height: 3 });
  });

  it('of a JPEG is found behind all that a camera wrote', () => {
    const exif = `\xff\xe1\0\x08Exif\0\0`;
    const frame = '\xff\xc2\0\x11\x08\x02\x80\x03\xc0\x03';
    expect(pictureSize(bytesOf(`\xff\xd8${exif}\xff\xff\xc4\0\x03\0${frame}`), 'jpeg')).toEqual({
      width: 960,
      height: 640,
    });
  });

  it.each([
    ['with much to say', 'VP8X\x0a\0\0\0\0\0\0\0\x3f\x06\0\xaf\x04\0', 1600, 1200],
    ['without loss', 'VP8L\0\0\0\0\x2f\xdf\x81\x9f\0', 480, 639],
    ['with loss', 'VP8 \0\0\0\0\0\0\0\x9d\x01\x2a\xe0\x01\xd0\x02', 480, 720],
  ])('of a WebP %s is read', (_, chunk, width, height) => {
    expect(pictureSize(webp(chunk), 'webp')).toEqual({ width, height });
  });

  it.each([
    ['a PNG that stops short', '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0', 'png'],
    ['a JPEG without a frame', '\xff\xd8\xff\xe0\0\x04\0\0', 'jpeg'],
    ['a WebP with nothing in it', 'RIFF\0\0\0\0WEBPXXXX', 'webp'],
    ['an SVG, which has no points', '<svg width="10" height="10"/>', 'svg'],
  ] as const)('is not told of %s', (_, text, type) => {
    expect(pictureSize(bytesOf(text), type)).toBeUndefined();
  });
});
