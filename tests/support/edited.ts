import { parseDeck } from '../../src/core/checks/parse';
import type { Edit } from '../../src/core/deck/edit';
import { editValue } from '../../src/core/deck/edit-value';
import type { Deck } from '../../src/core/deck/types';

/** The deck with edits done to it, which must be a deck still. */
export function edited(deck: Deck, edits: readonly Edit[]): Deck {
  const result = parseDeck(JSON.stringify(editValue(deck, edits)));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.deck;
}
