import * as v from 'valibot';
import type { Deck, Slide } from '../deck/types';
import { lastStep } from './steps';

/** Where a show is; both count from 0. */
export const positionSchema = v.object({ slide: v.number(), step: v.number() });
export type Position = Readonly<v.InferOutput<typeof positionSchema>>;

export const START: Position = { slide: 0, step: 0 };

/** Every move is total: at an end of the deck it stays where it is. */
export const MOVES = ['next', 'previous', 'nextSlide', 'previousSlide', 'first', 'last'] as const;
export type Move = (typeof MOVES)[number];

export function move(deck: Deck, at: Position, how: Move): Position {
  const here = clamp(deck, at);
  switch (how) {
    case 'next':
      return here.step < lastStepAt(deck, here.slide)
        ? { ...here, step: here.step + 1 }
        : move(deck, here, 'nextSlide');
    case 'previous':
      if (here.step > 0) return { ...here, step: here.step - 1 };
      return here.slide > 0 ? endOf(deck, here.slide - 1) : here;
    case 'nextSlide':
      return here.slide < deck.slides.length - 1 ? { slide: here.slide + 1, step: 0 } : here;
    case 'previousSlide':
      return { slide: Math.max(0, here.slide - 1), step: 0 };
    case 'first':
      return START;
    case 'last':
      return endOf(deck, deck.slides.length - 1);
  }
}

/** The nearest position that exists in the deck. */
export function clamp(deck: Deck, at: Position): Position {
  const slide = within(at.slide, deck.slides.length - 1);
  return { slide, step: within(at.step, lastStepAt(deck, slide)) };
}

/** Negative when `a` comes before `b`, 0 when they are the same. */
export function comparePositions(a: Position, b: Position): number {
  return a.slide - b.slide || a.step - b.step;
}

/** The slide at an index; a deck has at least one, and an index outside it gives the nearest. */
export function slideAt(deck: Deck, index: number): Slide {
  const slide = deck.slides[within(index, deck.slides.length - 1)];
  if (slide === undefined) throw new RangeError('a deck without slides');
  return slide;
}

function endOf(deck: Deck, slide: number): Position {
  return { slide, step: lastStepAt(deck, slide) };
}

function lastStepAt(deck: Deck, slide: number): number {
  return lastStep(slideAt(deck, slide));
}

function within(value: number, max: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), 0), max) : 0;
}
