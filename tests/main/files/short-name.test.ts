import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_NAME_BYTES, nameWithEnding, shortName } from '../../../src/main/files/short-name';

const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
const characters = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

describe('a name that is too long', () => {
  it('is cut to the bytes that it may have, never in the middle of a character', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 20, max: MAX_NAME_BYTES }), (name, max) => {
        const short = shortName(name, max);
        expect(Buffer.byteLength(short)).toBeLessThanOrEqual(max);
        if (short === name) return;
        const kept = characters(short.replace(/~[0-9a-f]{8}$/u, ''));
        expect(kept).toEqual(characters(name).slice(0, kept.length));
      }),
    );
  });

  it('stays another name than one that differs only at its end', () => {
    const long = 'é'.repeat(200);
    expect(shortName(`${long}a`, 100)).not.toBe(shortName(`${long}b`, 100));
  });

  it('keeps its ending', () => {
    const name = nameWithEnding('👩‍🏫'.repeat(40), '.vorige.beeld');
    expect(name).toMatch(/\.vorige\.beeld$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(MAX_NAME_BYTES);
  });
});

it('a name that fits is left alone', () => {
  expect(nameWithEnding('mijn training', '.sessie')).toBe('mijn training.sessie');
});
