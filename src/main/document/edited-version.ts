import { changedVersion, editVersion } from '../../core/checks/edit-version';
import type { DeckVersion } from '../../core/deck/document';
import type { Edit } from '../../core/deck/edit';
import type { Text } from '../../core/deck/text/long-text';
import type { DeckReading } from '../files/deck-file';

/** The edited deck; nothing where a window asked for what another change took away a moment before. */
export function edited(version: DeckVersion, edits: readonly Edit[]): DeckReading | undefined {
  try {
    return editVersion(version, edits);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The version of a text that is near another, read by what differs; `undefined` if it has problems. */
export function rereadVersion(near: DeckVersion, text: Text): DeckVersion | undefined {
  const read = changedVersion(near, text);
  return 'problems' in read ? undefined : read;
}

/** The version that was read of a text of our own, which has no problems. */
export function sound(read: DeckReading): DeckVersion {
  if ('problems' in read) throw new Error(`a new deck is broken: ${read.problems[0]?.path ?? ''}`);
  return read;
}
