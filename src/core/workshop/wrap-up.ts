import type { Deck } from '../deck/types';
import type { Answer, Group } from './workshop';

/** What a group said about one slide, the answers with the most votes first. */
export interface Said {
  readonly headline: string;
  readonly answers: readonly Answer[];
}

/** All that a group said, in the order of the deck. */
export function wrapUp(deck: Deck, group: Group | undefined): readonly Said[] {
  return deck.slides.flatMap((slide) => {
    const answers = group?.talks[slide.id]?.answers ?? [];
    return answers.length === 0
      ? []
      : [{ headline: slide.headline, answers: answers.toSorted((a, b) => b.votes - a.votes) }];
  });
}
