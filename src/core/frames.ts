import type { Deck } from './deck/types';
import type { Position } from './navigation';
import { lastStep } from './steps';

/** One picture of a slide: everything that can be printed or listed is a list of these. */
export interface Frame extends Position {
  /** The first frame of its slide carries the slide's heading. */
  readonly opensSlide: boolean;
}

export interface FrameOptions {
  readonly steps: boolean;
  /** Which slides, by their place in the deck; all of them unless told. */
  readonly slides?: readonly number[];
}

/** One frame a slide in its final state, or (`steps`) one for every step. */
export function frames(deck: Deck, { steps, slides }: FrameOptions): readonly Frame[] {
  return deck.slides.flatMap((slide, index) => {
    if (slides !== undefined && !slides.includes(index)) return [];
    const last = lastStep(slide);
    if (!steps) return [{ slide: index, step: last, opensSlide: true }];
    return Array.from({ length: last + 1 }, (_, step) => ({ slide: index, step, opensSlide: step === 0 }));
  });
}
