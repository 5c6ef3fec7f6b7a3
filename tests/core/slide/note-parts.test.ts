import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteParts, writtenParts } from '../../../src/core/slide/note-parts';

const plain = (text: string) => ({ text, strong: false });
const strong = (text: string) => ({ text, strong: true });

describe('notes', () => {
  it('are paragraphs, parted by an empty line; a line that only ends is no new paragraph', () => {
    expect(noteParts('Vraag eerst\nwie er werkt.\n\nWijs dan de balk aan.\n')).toEqual([
      [plain('Vraag eerst wie er werkt.')],
      [plain('Wijs dan de balk aan.')],
    ]);
  });

  it('take a line of spaces for an empty one', () => {
    expect(noteParts('Een\n  \t\nTwee')).toHaveLength(2);
  });

  it('are strong between double stars, wherever those stand', () => {
    expect(noteParts('**Let op:** noem **86%** hier')).toEqual([
      [strong('Let op:'), plain(' noem '), strong('86%'), plain(' hier')],
    ]);
  });

  it('keep stars that part nothing', () => {
    expect(noteParts('3 * 4, en ** los')).toEqual([[plain('3 * 4, en ** los')]]);
  });

  it('are never taken for markup', () => {
    expect(noteParts('<b>vet</b> & _schuin_')).toEqual([[plain('<b>vet</b> & _schuin_')]]);
  });
});

describe('notes as they are written', () => {
  const spaced = (text: string) => text.trim().replace(/\s+/gu, ' ');
  const boldOf = (parts: readonly { readonly text: string; readonly strong: boolean }[]) =>
    parts.filter((part) => part.strong).map(({ text }) => spaced(text));

  it('keep every sign, and have the same words strong', () => {
    const sign = fc.constantFrom('a', 'b', '*', '**', ' ', '\n', '\n\n');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('');
        const parts = writtenParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(boldOf(parts)).toEqual(boldOf(noteParts(text).flat()));
      }),
    );
  });

  it('are read in a moment, however many stars and empty lines part nothing', () => {
    for (const piece of ['**a\n\n', '\n ', '*', '** '])
      expect(
        writtenParts(piece.repeat(1_600))
          .map(({ text }) => text)
          .join(''),
      ).toBe(piece.repeat(1_600));
  });
});
