import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/core/frames/frames';
import { move, START, type Position } from '../../../src/core/slide/navigation';
import { isShown } from '../../../src/core/slide/shown-slides';
import { stepCount } from '../../../src/core/slide/steps';
import { anyPartlyHiddenDeck } from '../../support/arbitraries';
import { deckOf, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';

const deck = deckOf(titleSlide(), rankingSlide(), pointsSlide());

describe('the frames of a deck', () => {
  it('are its slides as they finally stand', () => {
    expect(frames(deck, { steps: false })).toEqual([
      { slide: 0, step: 0, opensSlide: true },
      { slide: 1, step: 1, opensSlide: true },
      { slide: 2, step: 2, opensSlide: true },
    ]);
  });

  it('are every step of it when that is asked, with one heading a slide', () => {
    expect(frames(deck, { steps: true })).toEqual([
      { slide: 0, step: 0, opensSlide: true },
      { slide: 1, step: 0, opensSlide: true },
      { slide: 1, step: 1, opensSlide: false },
      { slide: 2, step: 0, opensSlide: true },
      { slide: 2, step: 1, opensSlide: false },
      { slide: 2, step: 2, opensSlide: false },
    ]);
  });

  it('are, step by step, just what a show goes through', () => {
    fc.assert(
      fc.property(anyPartlyHiddenDeck, (any) => {
        const steps = any.slides.filter(isShown).reduce((sum, slide) => sum + stepCount(slide), 0);
        const show: Position[] = [move(any, START, 'first')];
        while (show.length < steps) show.push(move(any, show.at(-1) ?? START, 'next'));
        expect(frames(any, { steps: true }).map(({ slide, step }) => ({ slide, step }))).toEqual(show);
      }),
    );
  });
});
