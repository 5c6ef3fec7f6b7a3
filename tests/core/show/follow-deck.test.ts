import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/core/deck/types';
import { followDeck } from '../../../src/core/show/follow-deck';
import { openShowState } from '../../../src/core/show/apply';
import { deck, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';

const [title, points, ranking] = [
  titleSlide({ id: 'titel' }),
  pointsSlide({ id: 'punten' }),
  rankingSlide({ id: 'doelen' }),
];
const deckOf = (...slides: readonly Slide[]) => deck({ slides });
const before = deckOf(title, points, ranking);
const at = (slide: number, step: number) => openShowState(before, { position: { slide, step } });

describe('a show over a deck that changed', () => {
  it('stays at its slide when that moved', () => {
    const state = followDeck(before, deckOf(title, ranking, points), at(1, 1));
    expect(state.position).toEqual({ slide: 2, step: 1 });
  });

  it('stays at its place when the slide is gone, or at the last one', () => {
    expect(followDeck(before, deckOf(title, ranking), at(1, 0)).position.slide).toBe(1);
    expect(followDeck(before, deckOf(title), at(2, 1)).position).toEqual({ slide: 0, step: 0 });
  });

  it('stays at the last step there is', () => {
    const shorter = pointsSlide({ id: 'punten', points: [{ text: 'Eén' }] });
    expect(followDeck(before, deckOf(title, shorter), at(1, 2)).position).toEqual({ slide: 1, step: 0 });
  });

  it('stands still, and keeps what the audience sees where it was', () => {
    const frozen = { ...at(2, 0), frozen: { slide: 1, step: 1 }, motion: 'play' as const };
    expect(followDeck(before, deckOf(points, title, ranking), frozen)).toMatchObject({
      motion: 'still',
      position: { slide: 2, step: 0 },
      frozen: { slide: 0, step: 1 },
    });
  });
});
