import { describe, expect, it } from 'vitest';
import { parseSlides } from '../../../src/core/export/slide-range';

describe('a choice of slides', () => {
  it('that is left empty is all of them', () => {
    expect(parseSlides(' ', 3)).toEqual([0, 1, 2]);
  });

  it.each([
    ['2', [1]],
    ['3-7,12', [2, 3, 4, 5, 6, 11]],
    [' 12 , 3 – 4 ', [2, 3, 11]],
    ['4-4,4', [3]],
    ['15', [14]],
  ])('%j names slides as people count them, in the order of the deck', (text, places) => {
    expect(parseSlides(text, 15)).toEqual(places);
  });

  it.each([
    ['', [0, 2, 3, 6]],
    ['1-6', [0, 2, 3]],
    ['2', [1]],
    ['1-4, 5', [0, 2, 3, 4]],
    ['5-5', [4]],
  ])('%j leaves out what is hidden, unless it is named by itself', (text, places) => {
    expect(parseSlides(text, 7, new Set([1, 4, 5]))).toEqual(places);
  });

  it('that has hidden slides only is refused', () => {
    expect(parseSlides('5-6', 7, new Set([1, 4, 5]))).toBeUndefined();
  });

  it.each(['0', '16', '7-3', '1-16', 'een', '3-', '-3', '1;2', '1,,2', '1.5'])('%j is refused', (text) => {
    expect(parseSlides(text, 15)).toBeUndefined();
  });
});
