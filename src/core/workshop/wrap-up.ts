import type { Deck } from '../deck/types';
import { talksOn } from './talks';
import type { Answer, Group } from '../groups/workshop';

/** All that a group said, the answers with the most votes first; equal ones in the order of the deck. */
export function wrapUp(deck: Deck, group: Group | undefined): readonly Answer[] {
  return deck.slides
    .flatMap((slide) => talksOn(slide, group).flatMap(({ talk }) => talk.answers))
    .toSorted((a, b) => b.votes - a.votes);
}
