import { pictureOf } from '../pictures/deck-pictures';
import type { Deck } from './types';

/**
 * Whether a slide looks the same in two versions of a deck that share what did not change: the slide itself, and of
 * the deck all that any slide shows, but no other slide.
 */
export function drawsAlike(a: Deck, b: Deck, index: number): boolean {
  const slide = a.slides[index];
  return (
    slide === b.slides[index] &&
    a.slides.length === b.slides.length &&
    a.sections === b.sections &&
    a.source === b.source &&
    a.title === b.title &&
    a.subtitle === b.subtitle &&
    a.language === b.language &&
    (a.pictures === b.pictures || slide === undefined || pictureOf(slide) === undefined)
  );
}
