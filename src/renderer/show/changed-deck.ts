import type { Opened } from '../../ipc/api';

/** Whether a deck of the trainer's own has just begun: that is there to be written. */
export function isNewDeck(before: Opened, { deckNumber, document }: Opened): boolean {
  return deckNumber !== before.deckNumber && document?.place === 'new';
}

/** Whether a panel may stay: the deck is the same, has no problems to show, and the room is not there to see it. */
export function staysOpen(before: Opened, { deckNumber, broken, room }: Opened): boolean {
  return deckNumber === before.deckNumber && broken === undefined && room !== true;
}
