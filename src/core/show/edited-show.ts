import type { Edit } from '../deck/edit';
import { editDeck } from '../checks/edit-deck';
import type { Finding } from '../deck/problem';
import type { Deck } from '../deck/types';
import { followDeck } from './follow-deck';
import { clamp } from '../slide/navigation';
import type { ShowState } from './show-state';

/** A deck, and where a show stands in it. */
export interface DeckInShow {
  readonly deck: Deck;
  readonly state: ShowState;
}

/** A change of the deck, and the slide that the show stands at from then on; by itself it stays at its slide. */
export interface DeckChange {
  readonly edits: readonly Edit[];
  readonly slide?: number;
}

/** The show over its deck after a change, as main will have it; or why main will not have it. */
export function editedShow(
  { deck, state }: DeckInShow,
  { edits, slide }: DeckChange,
): DeckInShow | { readonly findings: readonly Finding[] } {
  const edited = editDeck(deck, edits);
  if ('findings' in edited) return edited;
  return { deck: edited.deck, state: atSlide(edited.deck, followDeck(deck, edited.deck, state), slide) };
}

/** The session at the start of a slide, or where it stands already. */
export function atSlide(deck: Deck, state: ShowState, slide: number | undefined): ShowState {
  if (slide === undefined || slide === state.position.slide) return state;
  return { ...state, position: clamp(deck, { slide, step: 0 }) };
}
