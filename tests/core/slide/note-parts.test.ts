import { describe, expect, it } from 'vitest';
import { noteParts } from '../../../src/core/slide/note-parts';

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
