import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clamp,
  comparePositions,
  move,
  slideAt,
  START,
  type Move,
  type Position,
} from '../../../src/core/slide/navigation';
import { stepCount } from '../../../src/core/slide/steps';
import type { Deck } from '../../../src/core/deck/types';
import { anyDeck, anyPartlyHiddenDeck, anyPosition } from '../../support/arbitraries';
import { cardsSlide, deckOf, pointsSlide, titleSlide } from '../../support/decks';

const MOVES: readonly Move[] = ['next', 'previous', 'nextSlide', 'previousSlide', 'first', 'last'];
/** One step, then three, then two. */
const deck = deckOf(titleSlide(), pointsSlide(), cardsSlide());
const at = (slide: number, step: number): Position => ({ slide, step });
const endOf = (any: Deck) => move(any, START, 'last');

describe('a move', () => {
  it.each<[Move, Position, Position]>([
    ['next', at(0, 0), at(1, 0)],
    ['next', at(1, 0), at(1, 1)],
    ['next', at(2, 1), at(2, 1)],
    ['previous', at(1, 2), at(1, 1)],
    ['previous', at(0, 0), at(0, 0)],
    ['nextSlide', at(1, 0), at(2, 0)],
    ['nextSlide', at(2, 0), at(2, 0)],
    ['previousSlide', at(2, 1), at(1, 0)],
    ['previousSlide', at(0, 0), at(0, 0)],
    ['first', at(2, 1), at(0, 0)],
    ['last', at(0, 0), at(2, 1)],
  ])('%s leads from %j to %j', (how, from, to) => {
    expect(move(deck, from, how)).toEqual(to);
  });

  it('back from the first step lands on the last step of the slide before', () => {
    expect(move(deck, at(2, 0), 'previous')).toEqual(at(1, 2));
  });

  it('starts from the nearest place when there is no such place', () => {
    expect(move(deck, at(99, 99), 'previous')).toEqual(at(2, 0));
    expect(move(deck, at(-4, NaN), 'next')).toEqual(at(1, 0));
  });
});

describe('in any deck', () => {
  it('every move ends at a place that exists', () => {
    fc.assert(
      fc.property(anyPartlyHiddenDeck, anyPosition, fc.constantFrom(...MOVES), (any, from, how) => {
        const to = move(any, from, how);
        expect(clamp(any, to)).toEqual(to);
        expect(to.slide).toBeLessThan(any.slides.length);
        expect(to.step).toBeLessThan(stepCount(slideAt(any, to.slide)));
      }),
    );
  });

  it('previous takes back next, and next takes back previous', () => {
    fc.assert(
      fc.property(anyDeck, anyPosition, (any, wild) => {
        const from = clamp(any, wild);
        if (comparePositions(from, endOf(any)) < 0) {
          expect(move(any, move(any, from, 'next'), 'previous')).toEqual(from);
        }
        if (comparePositions(from, START) > 0) {
          expect(move(any, move(any, from, 'previous'), 'next')).toEqual(from);
        }
      }),
    );
  });

  it('next reaches the end after every step of every slide, and previous the start again', () => {
    fc.assert(
      fc.property(anyDeck, (any) => {
        const steps = any.slides.reduce((sum, slide) => sum + stepCount(slide), 0);
        let place = START;
        for (let i = 1; i < steps; i += 1) {
          const to = move(any, place, 'next');
          expect(comparePositions(to, place)).toBeGreaterThan(0);
          place = to;
        }
        expect(place).toEqual(endOf(any));
        for (let i = 1; i < steps; i += 1) place = move(any, place, 'previous');
        expect(place).toEqual(START);
      }),
    );
  });

  it('skipping slides never skips a slide, and always opens it at its first step', () => {
    fc.assert(
      fc.property(anyDeck, anyPosition, (any, wild) => {
        const from = clamp(any, wild);
        const last = any.slides.length - 1;
        const to = move(any, from, 'nextSlide');
        expect(to).toEqual(from.slide === last ? from : at(from.slide + 1, 0));
        expect(move(any, from, 'previousSlide')).toEqual(at(Math.max(0, from.slide - 1), 0));
      }),
    );
  });

  it('a place that exists is its own nearest place', () => {
    fc.assert(
      fc.property(anyDeck, anyPosition, (any, wild) => {
        const near = clamp(any, wild);
        expect(clamp(any, near)).toEqual(near);
      }),
    );
  });
});

it('the slide at an index outside the deck is the nearest one', () => {
  expect(slideAt(deck, 1)).toBe(deck.slides[1]);
  expect(slideAt(deck, -1)).toBe(deck.slides[0]);
  expect(slideAt(deck, 3)).toBe(deck.slides[2]);
});
