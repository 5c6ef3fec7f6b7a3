import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLabels } from '../../../src/core/charts/fit';
import { wrapParts } from '../../../src/core/charts/wrap-parts';
import type { Breaks } from '../../../src/core/hyphenation/word-parts';

/** Every character is one wide, and a word may be broken after each third letter. */
const measure = (text: string) => text.length;
const breaks: Breaks = (word) =>
  (word.match(/.{1,3}/gu) ?? []).map((text, i, all) => ({ text, hyphen: i < all.length - 1 }));
const wrapped = (label: string, limit: number, maxLines = 4) =>
  wrapParts(label, limit, measure, { maxLines, breaks });

describe('a label with a word that is wider than its line', () => {
  it('breaks that word alone, from the start of a line', () => {
    expect(wrapped('de abcdefghi', 7)).toEqual(['de', 'abcdef-', 'ghi']);
    expect(wrapped('de abc def', 7)).toEqual(['de abc', 'def']);
  });

  it('is not broken where it takes more lines than there are', () => {
    expect(wrapped('abcdefghi', 4, 2)).toBeUndefined();
  });

  it('keeps every letter and stays within its lines', () => {
    const word = fc.stringMatching(/^[a-z]{1,20}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 4, max: 12 }), (words, limit) => {
        const lines = wrapped(words.join(' '), limit, 1_000) ?? [];
        expect(lines.every((line) => line.length <= limit)).toBe(true);
        expect(lines.join('').replaceAll(/[- ]/gu, '')).toBe(words.join(''));
      }),
    );
  });

  it('is broken before its type gets too small to read, and stays whole without patterns', () => {
    const label = (size: number) => (text: string) => text.length * size;
    const fit = (own?: Breaks) => fitLabels(['abcdefghijkl'], [300], 100, { label, breaks: own });
    expect(fit(breaks)).toMatchObject({ lines: [['abcdef-', 'ghijkl']], size: 33 });
    expect(fit()).toMatchObject({ lines: [['abcdefghijkl']], size: 25 });
  });
});
