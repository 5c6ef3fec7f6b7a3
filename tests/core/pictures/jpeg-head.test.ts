import { describe, expect, it } from 'vitest';
import { isPlainJpeg, jpegHead } from '../../../src/core/pictures/jpeg-head';
import { bytesOf } from '../../support/pictures';

const two = (value: number) => String.fromCharCode(value >> 8, value & 0xff);
const segment = (marker: string, content: string) => `\xff${marker}${two(content.length + 2)}${content}`;
const frame = (components: number, marker = '\xc0') =>
  segment(marker, `\x08\x02\x80\x03\xc0${String.fromCharCode(components)}${'\0\0\0'.repeat(components)}`);

/** The orientation as Exif has it, in either byte order. */
const exif = (orientation: number, order: 'MM' | 'II' = 'MM') => {
  const short = (value: number) => (order === 'MM' ? two(value) : [...two(value)].toReversed().join(''));
  const long = (value: number) => (order === 'MM' ? `\0\0${two(value)}` : `${short(value)}\0\0`);
  const entry = (tag: number, value: number) => `${short(tag)}${short(3)}${long(1)}${short(value)}\0\0`;
  const entries = entry(0x0100, 7) + entry(0x0112, orientation);
  return segment('\xe1', `Exif\0\0${order}${short(42)}${long(8)}${short(2)}${entries}${long(0)}`);
};

const jpeg = (...segments: readonly string[]) =>
  bytesOf(`\xff\xd8${segments.join('')}\xff\xda\0\x02\0\xff\xd9`);
const head = (...segments: readonly string[]) => jpegHead(new DataView(jpeg(...segments).buffer));
const profile = segment('\xe2', 'x'.repeat(60_000));
const jfif = segment('\xe0', 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
const xmp = segment('\xe1', 'http://ns.adobe.com/xap/1.0/\0<x/>');

describe('the head of a JPEG', () => {
  it.each([
    ['at its start', [exif(6), frame(3)]],
    ['in the other byte order', [exif(6, 'II'), frame(3)]],
    ['behind a thumbnail and profiles', [jfif, profile, profile, profile, exif(6), frame(3)]],
    ['behind the words of a photo program', [jfif, xmp, exif(6), frame(3)]],
    ['behind the frame', [frame(3), exif(6)]],
    ['behind padding', ['\xff\xff\xff', exif(6), frame(3)]],
  ])('says how the camera was turned where that stands %s', (_, segments) => {
    expect(head(...segments)).toEqual({ width: 960, height: 640, components: 3, orientation: 6 });
  });

  it.each([
    ['nothing', [frame(3)]],
    ['only that it was not', [exif(1), frame(3)]],
    ['an unknown way', [exif(77), frame(3)]],
    ['words that end too early', [segment('\xe1', 'Exif\0\0MM\0*\0\0\0\x08\0\x05'), frame(3)]],
    ['a directory far away', [segment('\xe1', 'Exif\0\0MM\0*\xff\xff\xff\xff\0\x05'), frame(3)]],
  ])('takes it for upright if it says %s', (_, segments) => {
    expect(head(...segments)?.orientation).toBe(1);
  });

  it('says what its colours are', () => {
    expect(isPlainJpeg(jpeg(frame(3, '\xc2')))).toBe(true);
    expect(isPlainJpeg(jpeg(frame(1)))).toBe(true);
    expect(isPlainJpeg(jpeg(frame(4)))).toBe(false);
    expect(isPlainJpeg(jpeg(profile, exif(8), frame(3)))).toBe(false);
  });
});
