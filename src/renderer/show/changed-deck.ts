import type { Opened } from '../../ipc/api';

/** Whether a new deck has just been created: it is meant to be edited. */
export function isNewDeck(before: Opened, { deckNumber, document }: Opened): boolean {
  return deckNumber !== before.deckNumber && document?.place === 'new';
}

/**
 * Whether a panel may stay open: the deck is the same, has no problems to show, and this is not the room’s window.
 */
export function staysOpen(before: Opened, { deckNumber, broken, room }: Opened): boolean {
  return deckNumber === before.deckNumber && broken === undefined && room !== true;
}
