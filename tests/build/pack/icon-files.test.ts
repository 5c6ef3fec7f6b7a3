import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { icnsFile, ICO_SIZES, icoFile, SIZES } from '../../../build/pack/icon-files.mjs';

const pictures = SIZES.map((size) => ({
  size,
  png: Buffer.from(encode({ width: size, height: size, data: new Uint8Array(size * size * 4) })),
}));
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe('an icon of Windows', () => {
  const file = icoFile(pictures);

  it('lists its sizes, each where it says', () => {
    expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([
      0,
      1,
      ICO_SIZES.length,
    ]);
    for (const [index, size] of ICO_SIZES.entries()) {
      const at = 6 + 16 * index;
      expect(file[at]).toBe(size === 256 ? 0 : size);
      const from = file.readUInt32LE(at + 12);
      const png = file.subarray(from, from + file.readUInt32LE(at + 8));
      expect(png.subarray(0, 4)).toEqual(PNG);
      expect(png.readUInt32BE(16)).toBe(size);
    }
  });

  it('needs all of them', () => {
    expect(() => icoFile(pictures.slice(1))).toThrow('no picture of 16 points');
  });
});

it('an icon of macOS is parts of a known length, and nothing else', () => {
  const file = icnsFile(pictures);
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const kinds: string[] = [];
  let at = 8;
  while (at < file.length) {
    kinds.push(file.toString('latin1', at, at + 4));
    expect(file.subarray(at + 8, at + 12)).toEqual(PNG);
    at += file.readUInt32BE(at + 4);
  }
  expect(at).toBe(file.length);
  expect(kinds).toContain('ic10');
});
