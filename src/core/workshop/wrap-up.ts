import type { Deck } from '../deck/types';
import type { Answer, Group } from './workshop';

/** All that a group said, the answers with the most votes first; equal ones in the order of the deck. */
export function wrapUp(deck: Deck, group: Group | undefined): readonly Answer[] {
  return deck.slides
    .flatMap(({ id }) => group?.talks[id]?.answers ?? [])
    .toSorted((a, b) => b.votes - a.votes);
}
