import { parseDeck } from '../src/core/checks/parse';
import type { Deck } from '../src/core/deck/types';
import builtIn from '../resources/decks/kinderwerk-in-beeld.beeld?raw';

const fixtures = import.meta.glob<string>('../tests/fixtures/*.beeld', { query: '?raw', import: 'default' });

/**
 * The deck that the address names: one of `tests/fixtures`, else the one that ships.
 *
 * @throws when there is no such deck, or it has mistakes
 */
export async function chosenDeck(): Promise<Deck> {
  const name = new URLSearchParams(location.search).get('deck');
  const text = name === null ? builtIn : await fixtures[`../tests/fixtures/${name}.beeld`]?.();
  if (text === undefined) throw new Error(`tests/fixtures has no deck ${String(name)}`);
  const result = parseDeck(text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, undefined, 2));
  return result.deck;
}
