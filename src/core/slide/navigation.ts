import type { Deck, Slide } from '../deck/types';
import { shownFrom } from './shown-slides';
import { lastStep } from './steps';

/** Where a show is; both count from 0. */
export interface Position {
  readonly slide: number;
  readonly step: number;
}

export const START: Position = { slide: 0, step: 0 };

/** Every move is total and passes hidden slides by: at an end of what is shown it stays where it is. */
export const MOVES = ['next', 'previous', 'nextSlide', 'previousSlide', 'first', 'last'] as const;
export type Move = (typeof MOVES)[number];

export function move(deck: Deck, at: Position, how: Move): Position {
  const here = clamp(deck, at);
  return MOVED[how](deck, here) ?? here;
}

/** Where each move leads from a position that exists; `undefined` where it leads nowhere. */
const MOVED: Readonly<Record<Move, (deck: Deck, here: Position) => Position | undefined>> = {
  next: (deck, here) =>
    here.step < lastStepAt(deck, here.slide) ? { ...here, step: here.step + 1 } : MOVED.nextSlide(deck, here),
  previous: (deck, here) =>
    here.step > 0 ? { ...here, step: here.step - 1 } : endOf(deck, shownFrom(deck, here.slide - 1, -1)),
  nextSlide: (deck, here) => startOf(shownFrom(deck, here.slide + 1, 1)),
  previousSlide: (deck, here) => startOf(shownFrom(deck, here.slide - 1, -1) ?? here.slide),
  first: (deck) => startOf(shownFrom(deck, 0, 1)),
  last: (deck) => endOf(deck, shownFrom(deck, deck.slides.length - 1, -1)),
};

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

function startOf(slide: number | undefined): Position | undefined {
  return slide === undefined ? undefined : { slide, step: 0 };
}

function endOf(deck: Deck, slide: number | undefined): Position | undefined {
  return slide === undefined ? undefined : { slide, step: lastStepAt(deck, slide) };
}

function lastStepAt(deck: Deck, slide: number): number {
  return lastStep(slideAt(deck, slide));
}

function within(value: number, max: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), 0), max) : 0;
}
