import type { Deck } from './deck/types';
import type { Position } from './navigation';
import { lastStep } from './steps';

/** One picture of a slide: everything that can be printed or listed is a list of these. */
export interface Frame extends Position {
  /** The first frame of its slide carries the slide's heading. */
  readonly opensSlide: boolean;
}

/** One frame a slide in its final state, or (`steps`) one for every step. */
export function frames(deck: Deck, options: { readonly steps: boolean }): readonly Frame[] {
  return deck.slides.flatMap((slide, index) => {
    const last = lastStep(slide);
    if (!options.steps) return [{ slide: index, step: last, opensSlide: true }];
    return Array.from({ length: last + 1 }, (_, step) => ({ slide: index, step, opensSlide: step === 0 }));
  });
}
