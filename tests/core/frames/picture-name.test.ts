import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/core/frames/frames';
import { pictureNames } from '../../../src/core/frames/picture-name';
import { deckOf, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';

const named = (count: number, steps: boolean) => {
  const deck = deckOf(...Array.from({ length: count }, () => titleSlide()), pointsSlide());
  return pictureNames({ deck, frames: frames(deck, { steps }) });
};

describe('the name of a picture', () => {
  it('starts with the number of the slide and ends with its id', () => {
    expect(named(1, false)).toEqual(['01-titel-0.png', '02-contact-1.png']);
  });

  it('tells which one of a slide it is where slides have several', () => {
    expect(named(1, true)).toEqual([
      '01-1-titel-0.png',
      '02-1-contact-1.png',
      '02-2-contact-1.png',
      '02-3-contact-1.png',
    ]);
  });

  it('sorts as a slide with many pictures goes', () => {
    const deck = deckOf(rankingSlide());
    const many = Array.from({ length: 11 }, (_, step) => ({ slide: 0, step, opensSlide: step === 0 }));
    const names = pictureNames({ deck, frames: many });
    expect(names.toSorted()).toEqual(names);
    expect(names[1]).toBe('01-02-doelen-0.png');
  });

  it('sorts as the show goes, however long that is', () => {
    const names = named(120, false);
    expect(names.toSorted()).toEqual(names);
    expect(new Set(names).size).toBe(121);
  });
});
