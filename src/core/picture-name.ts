import type { Deck } from './deck/types';
import type { Frame } from './frames';
import { slideAt } from './navigation';

/** The name of a frame's picture: files sort as the show goes, and the slide's id says which is which. */
export function pictureName(deck: Deck, frame: Frame, steps: boolean): string {
  const digits = Math.max(2, String(deck.slides.length).length);
  const number = String(frame.slide + 1).padStart(digits, '0');
  const step = steps ? `-${frame.step + 1}` : '';
  // An id holds small letters, digits and dashes only.
  return `${number}${step}-${slideAt(deck, frame.slide).id}.png`;
}
