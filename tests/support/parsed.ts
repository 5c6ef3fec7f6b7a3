import { parseDeck } from '../../src/core/checks/parse';
import type { Problem } from '../../src/core/deck/problem';
import type { Deck } from '../../src/core/deck/types';

/** The deck in a text that has no problems. */
export function parsed(text: string): Deck {
  const result = parseDeck(text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.deck;
}

/** The problems in a text that cannot be a deck. */
export function problemsIn(text: string): readonly Problem[] {
  const result = parseDeck(text);
  if ('deck' in result) throw new Error('this text is a whole deck');
  return result.problems;
}
