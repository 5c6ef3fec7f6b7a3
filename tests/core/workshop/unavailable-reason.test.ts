import { describe, expect, it } from 'vitest';
import { nlWorkshop } from '../../../src/core/i18n/nl-workshop';
import { unavailableReason } from '../../../src/core/workshop/unavailable-reason';
import { linesSlide, pointsSlide, rankingSlide, stackedSlide } from '../../support/decks';

describe('a slide', () => {
  it('without figures says that there is nothing to guess, and nothing to count beside', () => {
    expect(unavailableReason('guess', pointsSlide(), nlWorkshop)).toBe(nlWorkshop.nothingToGuess);
    expect(unavailableReason('own', pointsSlide(), nlWorkshop)).toBe(nlWorkshop.own.nothingToCount);
  });

  it('with figures says nothing, and neither does one of which something else is asked', () => {
    expect(unavailableReason('guess', rankingSlide(), nlWorkshop)).toBeUndefined();
    for (const slide of [rankingSlide(), stackedSlide(), linesSlide()])
      expect(unavailableReason('own', slide, nlWorkshop)).toBeUndefined();
    expect(unavailableReason('talk', pointsSlide(), nlWorkshop)).toBeUndefined();
  });
});
