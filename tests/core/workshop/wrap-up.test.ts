import { describe, expect, it } from 'vitest';
import { askedOn } from '../../../src/core/workshop/asked-on';
import { wrapUp } from '../../../src/core/workshop/wrap-up';
import { newGroup } from '../../../src/core/groups/workshop';
import { deckOf, discussionSlide, rankingSlide } from '../../support/decks';

const deck = deckOf(discussionSlide(), rankingSlide());
const [first, second] = deck.slides;

describe('what a group said', () => {
  it('has the answers with the most votes first, and equal ones in the order of the deck', () => {
    const talk = (...answers: readonly { text: string; votes: number }[]) => ({ answers, endsAt: null });
    const group = {
      ...newGroup('', 0),
      talks: {
        [second?.id ?? '']: talk({ text: 'Later', votes: 0 }),
        [first?.id ?? '']: talk({ text: 'Een', votes: 0 }, { text: 'Twee', votes: 3 }),
      },
    };
    expect(wrapUp(deck, group).map(({ text }) => text)).toEqual(['Twee', 'Een', 'Later']);
  });

  it('is nothing where nobody was', () => {
    expect(wrapUp(deck, undefined)).toEqual([]);
  });
});

describe('what is asked on a slide', () => {
  it('is the question of the discussion that stands there, else that of the slide, else its headline', () => {
    const questions = ['Eerste?', 'Tweede?'];
    expect(askedOn(discussionSlide({ questions }), 1)).toBe('Tweede?');
    expect(askedOn(rankingSlide({ question: 'En jullie?' }), 0)).toBe('En jullie?');
    expect(askedOn(rankingSlide(), 0)).toBe(rankingSlide().headline);
  });
});
