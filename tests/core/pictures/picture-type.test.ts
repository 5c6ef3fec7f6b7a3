import { describe, expect, it } from 'vitest';
import { typeOfBytes } from '../../../src/core/pictures/picture-type';
import { bytesOf } from '../../support/pictures';

describe('what bytes are', () => {
  it.each([
    ['a PNG', '\x89PNG\r\n\x1a\n…', 'png'],
    ['a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
    ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
    ['a GIF', 'GIF89a', 'gif'],
    ['a TIFF', 'II*\0', 'tiff'],
    ['a TIFF of a Mac', 'MM\0*', 'tiff'],
    ['a photo of an iPhone', '\0\0\0\x24ftypheic\0\0\0\0mif1heic', 'heic'],
    ['a photo of a Samsung', '\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf', 'heic'],
    ['photos in a burst', '\0\0\0\x18ftyphevc\0\0\0\0msf1', 'heic'],
    ['a photo of an Android phone', '\0\0\0\x1cftypavif\0\0\0\0avifmif1', 'avif'],
    ['an AVIF that begins as both do', '\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf', 'avif'],
    ['a film of an iPhone', '\0\0\0\x14ftypqt  \0\0\0\0qt  ', undefined],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg">', 'svg'],
    [
      'an SVG with all that may stand before it',
      '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a - b -->\n<svg>',
      'svg',
    ],
    ['an SVG with a type of document', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg >', 'svg'],
    ['an SVG with names of its own', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>', undefined],
    ['a page', '<html><svg></svg></html>', undefined],
    ['a sound', 'RIFF\x10\0\0\0WAVEfmt ', undefined],
    ['nothing', '', undefined],
  ])('is told of %s', (_, text, type) => {
    expect(typeOfBytes(bytesOf(text))).toBe(type);
  });
});
