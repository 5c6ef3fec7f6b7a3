import type { SlideKind, SlideOf } from './types';

/** A function for each of some kinds of slide: with one left out it does not compile. */
export type ByKind<Kind extends SlideKind, Given extends readonly unknown[], Made> = {
  readonly [K in Kind]: (slide: SlideOf<K>, ...given: Given) => Made;
};

/** Gives a slide to the function for its own kind. */
export function byKind<Kind extends SlideKind, Given extends readonly unknown[], Made>(
  table: ByKind<Kind, Given, Made>,
  slide: SlideOf<Kind>,
  ...given: Given
): Made {
  // The compiler cannot see that a slide’s kind selects the function for that kind.
  const own = table[slide.kind];
  return own(slide, ...given);
}
