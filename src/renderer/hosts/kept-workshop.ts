import { deckTitle } from '../../core/slide/deck-title';
import type { Deck } from '../../core/deck/types';
import type { Moment } from '../../core/show/moment';
import { broughtBack } from '../../core/show/change-group';
import { parseSession, sessionText } from '../../core/groups/session-file';
import { NOBODY, type Workshop } from '../../core/groups/workshop';

const nameOf = ({ title }: Deck) => `sessie: ${title}`;

/**
 * What groups did with a page, from the browser’s storage, by the title of its deck. No groups if it has nothing,
 * refuses, or has something else.
 */
export function keptWorkshop(deck: Deck, now: Moment): Workshop {
  const text = withStorage((storage) => storage.getItem(nameOf(deck)));
  const read = typeof text === 'string' ? parseSession(text) : undefined;
  return read !== undefined && 'session' in read ? broughtBack(read.session.workshop, now) : NOBODY;
}

export function keepWorkshop(deck: Deck, workshop: Workshop): void {
  const text = sessionText({ deck: { title: deckTitle(deck), file: '' }, workshop });
  withStorage((storage) => {
    storage.setItem(nameOf(deck), text);
  });
}

/** A browser may have no space, or no storage for pages from a file: the show goes on. */
function withStorage<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
