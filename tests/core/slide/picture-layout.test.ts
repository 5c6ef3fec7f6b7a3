import { describe, expect, it } from 'vitest';
import { cutToFill, fillsStage, roomBeside, STAGE, wholeIn } from '../../../src/core/slide/picture-layout';
import { insidePicture } from '../../support/decks';

describe('a picture beside words', () => {
  it('is whole and as large as its room', () => {
    expect(wholeIn({ width: 900, height: 600 }, { width: 3000, height: 1000 }, false)).toEqual({
      width: 900,
      height: 300,
    });
  });

  it('with few points stays small, unless it is a drawing', () => {
    const room = { width: 900, height: 600 };
    expect(wholeIn(room, { width: 16, height: 16 }, false)).toEqual({ width: 32, height: 32 });
    expect(wholeIn(room, { width: 16, height: 16 }, true)).toEqual({ width: 600, height: 600 });
  });

  it('has more room without words, and leaves some for its credit', () => {
    const image = insidePicture();
    expect(roomBeside({ image }).width).toBeGreaterThan(roomBeside({ image, text: 'Tekst' }).width);
    expect(roomBeside({ image: { ...image, credit: 'Foto: A' } }).height).toBeLessThan(
      roomBeside({ image }).height,
    );
  });
});

describe('a picture over all of the slide', () => {
  it('loses as much at both sides as sticks out', () => {
    expect(cutToFill(STAGE, { width: 1080, height: 1080 })).toEqual({ width: 0, height: (1 - 9 / 16) / 2 });
    expect(cutToFill(STAGE, { width: 3840, height: 1080 })).toEqual({ width: 0.25, height: 0 });
    expect(cutToFill(STAGE, STAGE)).toEqual({ width: 0, height: 0 });
  });

  it('does not fill it when it stands', () => {
    expect([STAGE, { width: 900, height: 1200 }].map(fillsStage)).toEqual([true, false]);
  });
});
