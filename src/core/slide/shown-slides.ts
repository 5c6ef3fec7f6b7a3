import type { Deck, Slide } from '../deck/types';

/** Whether the show comes to a slide by itself; a hidden one is reached by its number or from an overview only. */
export function isShown({ hidden }: Pick<Slide, 'hidden'>): boolean {
  return hidden !== true;
}

/** The index of the first slide that is shown, from an index on, forward (1) or back (-1); `undefined` if none is. */
export function shownFrom(deck: Deck, from: number, by: 1 | -1): number | undefined {
  for (let index = from; ; index += by) {
    const slide = deck.slides[index];
    if (slide === undefined || isShown(slide)) return slide === undefined ? undefined : index;
  }
}

/**
 * The number that goes with “of” next to the number of a slide: that of the last slide that is shown, or its own if it
 * comes later. As in PowerPoint, a slide keeps its number while others are hidden.
 */
export function lastNumber(deck: Deck, index: number): number {
  return Math.max(index, shownFrom(deck, deck.slides.length - 1, -1) ?? 0) + 1;
}
