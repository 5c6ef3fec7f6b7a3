import type { Deck } from '../deck/types';
import { movedJumps } from './jumps';
import { clamp, slideAt, type Position } from '../slide/navigation';
import type { ShowState } from './show-state';

/** A session over a deck that changed under it: it stays at its slide, wherever that stands now. */
export function followDeck(before: Deck, after: Deck, session: ShowState): ShowState {
  const follow = (at: Position) => followSlide(before, after, at);
  return {
    ...session,
    position: follow(session.position),
    jumps: movedJumps(session.jumps, follow),
    frozen: session.frozen && follow(session.frozen),
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
