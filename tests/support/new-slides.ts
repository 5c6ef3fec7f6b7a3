import type { Deck } from '../../src/core/deck/types';
import { addSlide } from '../../src/core/editing/change-slides';
import { SLIDE_KINDS } from '../../src/core/editing/kinds';
import { deck } from './decks';
import { edited } from './edited';

/** A deck without a source of which every kind of slide is one that nobody has written anything on yet. */
export function newSlides(): Deck {
  const start = deck({ source: { text: '' }, sections: [] });
  const all = SLIDE_KINDS.reduce(
    (now, kind) => edited(now, addSlide(now, now.slides.length - 1, kind)),
    start,
  );
  return { ...all, slides: all.slides.slice(1) };
}
