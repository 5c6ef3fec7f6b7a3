import { describe, expect, it } from 'vitest';
import { nlWorkshop } from '../../../src/core/i18n/nl-workshop';
import { nothingHere } from '../../../src/core/workshop/nothing-here';
import { linesSlide, pointsSlide, rankingSlide, stackedSlide } from '../../support/decks';

describe('a slide', () => {
  it('without figures says that there is nothing to guess, and nothing to count beside', () => {
    expect(nothingHere('guess', pointsSlide(), nlWorkshop)).toBe(nlWorkshop.nothingToGuess);
    expect(nothingHere('own', pointsSlide(), nlWorkshop)).toBe(nlWorkshop.own.nothingToCount);
  });

  it('with figures says nothing, and neither does one of which something else is asked', () => {
    expect(nothingHere('guess', rankingSlide(), nlWorkshop)).toBeUndefined();
    for (const slide of [rankingSlide(), stackedSlide(), linesSlide()])
      expect(nothingHere('own', slide, nlWorkshop)).toBeUndefined();
    expect(nothingHere('talk', pointsSlide(), nlWorkshop)).toBeUndefined();
  });
});
