import { readDeck, type DeckReading } from '../files/deck-file';
import type { OnRead } from '../files/read-file';
import { readSession, type SessionReading } from '../sessions/read-session';
import type { SheetsRead } from '../tables/read-sheets';
import { readTable } from '../tables/read-table';

/** What comes of each thing that is read from outside. */
export interface Readings {
  readonly deck: DeckReading;
  readonly session: SessionReading | undefined;
  readonly table: SheetsRead;
}

export type JobName = keyof Readings;

/** Everything that is read from outside. Each throws `cannotRead` when the file itself is out of reach. */
export const JOBS: {
  readonly [Name in JobName]: (file: string, onRead: OnRead) => Promise<Readings[Name]>;
} = { deck: readDeckAlone, session: readSession, table: readTable };

/**
 * Without what was read of its text: that is twenty times as large, takes main a second to receive for a thousand
 * slides, and serves only who edits the deck. The first edit reads it.
 */
async function readDeckAlone(file: string, onRead: OnRead): Promise<DeckReading> {
  const read = await readDeck(file, onRead);
  return 'problems' in read ? read : { text: read.text, deck: read.deck };
}
