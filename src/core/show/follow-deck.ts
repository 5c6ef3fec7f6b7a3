import type { Deck } from '../deck/types';
import { movedJumps } from './jumps';
import { clamp, slideAt, type Position } from '../slide/navigation';
import type { ShowState } from './show-state';

/** A session over a deck that changed under it: it stays at its slide, wherever that stands now. */
export function followDeck(before: Deck, after: Deck, state: ShowState): ShowState {
  const follow = (at: Position) => followSlide(before, after, at);
  return {
    ...state,
    position: follow(state.position),
    jumps: movedJumps(state.jumps, follow),
    frozen: state.frozen && follow(state.frozen),
    // What was asked may be gone, or be another question now.
    activity: null,
    frozenActivity: null,
    motion: 'still',
  };
}

function followSlide(before: Deck, after: Deck, at: Position): Position {
  const { id } = slideAt(before, at.slide);
  const slide = after.slides.findIndex((each) => each.id === id);
  return clamp(after, slide < 0 ? at : { ...at, slide });
}
