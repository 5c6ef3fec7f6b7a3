import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatChanged } from '../../../src/core/deck/what-changed';
import type { Deck, Slide } from '../../../src/core/deck/types';
import { addSlide, duplicateSlides, moveSlides, removeSlides } from '../../../src/core/editing/change-slides';
import { editValue } from '../../../src/core/deck/edit-value';
import type { Edit } from '../../../src/core/deck/edit';
import { anyDeck } from '../../support/arbitraries';
import * as make from '../../support/decks';

const deck = make.deckOf(...make.oneOfEach());
const edited = (from: Deck, edits: readonly Edit[]) => editValue(from, edits) as unknown as Deck;
const withSlide = (at: number, own: Partial<Slide>): Deck => ({
  ...deck,
  slides: deck.slides.map((slide, i) => (i === at ? ({ ...slide, ...own } as Slide) : slide)),
});

describe('what changed of a deck', () => {
  it('is a slide that came, went or was moved', () => {
    expect(whatChanged(deck, edited(deck, addSlide(deck, 3, 'points')))).toEqual({
      what: 'added',
      path: ['slides', 4],
    });
    expect(whatChanged(deck, edited(deck, duplicateSlides(deck, [0])))).toEqual({
      what: 'added',
      path: ['slides', 1],
    });
    expect(whatChanged(deck, edited(deck, removeSlides(deck, [5], 5)))).toEqual({
      what: 'removed',
      path: ['slides', 5],
    });
    expect(whatChanged(deck, edited(deck, moveSlides(deck, [1], 5)))).toMatchObject({ what: 'moved' });
  });

  it('is a row rather than what else that row changed', () => {
    const from = make.deckOf(
      make.rankingSlide({
        highlight: ['a'],
        rows: [
          { id: 'a', label: 'A', value: 1 },
          { id: 'b', label: 'B', value: 2 },
        ],
      }),
    );
    const to = make.deckOf(make.rankingSlide({ highlight: [], rows: [{ id: 'b', label: 'B', value: 2 }] }));
    expect(whatChanged(from, to)).toMatchObject({ what: 'removed' });
  });

  it('is a text, down to its place', () => {
    expect(whatChanged(deck, withSlide(2, { headline: 'Anders' }))).toEqual({
      what: 'changed',
      path: ['slides', 2, 'headline'],
    });
    expect(whatChanged(deck, withSlide(6, { notes: 'Nieuw' }))).toEqual({
      what: 'changed',
      path: ['slides', 6, 'notes'],
    });
    expect(whatChanged(deck, { ...deck, title: 'Anders' })).toEqual({ what: 'changed', path: ['title'] });
  });

  it('is nothing between a deck and itself, and something on a slide that differs, whatever the deck', () => {
    fc.assert(
      fc.property(anyDeck, fc.nat(), (any, at) => {
        expect(whatChanged(any, structuredClone<Deck>(any))).toBeUndefined();
        const index = at % any.slides.length;
        const slides = any.slides.map((slide, i) =>
          i === index ? { ...slide, headline: `${slide.headline}!` } : slide,
        );
        expect(whatChanged(any, { ...any, slides })).toEqual({
          what: 'changed',
          path: ['slides', index, 'headline'],
        });
      }),
      { numRuns: 50 },
    );
  });
});
