import { readJournal, type Draft } from '../../core/deck/draft-journal';
import { LIMITS } from '../../core/deck/limits';
import type { Deck } from '../../core/deck/types';
import { readText } from './deck-file';
import { readFileWithin, UNHEARD, type OnRead } from './read-file';

/** Of two texts, in which each character may need an escape, and of what was done to them. */
const MAX_BYTES = 8 * LIMITS.bytes;

/** What was not saved, with what its texts are as decks; `undefined` where one has problems. */
export interface ReadDraft extends Draft {
  readonly deck: Deck | undefined;
  readonly baseDeck: Deck | undefined;
}

/** Reads a draft; `undefined` if it is damaged or too large. Throws `cannotRead`. */
export async function readDraft(file: string, onRead: OnRead = UNHEARD): Promise<ReadDraft | undefined> {
  const read = await readFileWithin(file, MAX_BYTES);
  onRead();
  const draft = read && readJournal(read.bytes.toString());
  return draft && { ...draft, deck: deckOf(draft.text), baseDeck: deckOf(draft.base) };
}

function deckOf(text: string): Deck | undefined {
  const read = readText(text);
  return 'problems' in read ? undefined : read.deck;
}
