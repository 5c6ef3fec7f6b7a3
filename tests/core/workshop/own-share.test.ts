import { describe, expect, it } from 'vitest';
import { ownFigure, ownShare } from '../../../src/core/workshop/own-share';

describe('a share of the group', () => {
  it.each([
    [8, 14, 57],
    [14, 14, 100],
    [0, 14, 0],
    [1, 3, 33],
    [2, 3, 67],
    [1, 8, 13],
    [3, 0, 0],
  ])('%d of %d is %d per cent', (count, people, share) => {
    expect(ownShare(count, people)).toBe(share);
  });

  it('is a percentage from ten people on', () => {
    expect(ownFigure(8, 14, 'nl')).toBe('57%');
    expect(ownFigure(5, 10, 'nl')).toBe('50%');
  });

  it('is so many of so many in a smaller group', () => {
    expect(ownFigure(4, 9, 'nl')).toBe('4 van 9');
    expect(ownFigure(4, 9, 'en')).toBe('4 of 9');
  });
});
