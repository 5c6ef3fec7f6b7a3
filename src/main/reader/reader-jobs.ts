import type { InkOfDecks } from '../../core/ink/ink-journal';
import { readDeck, type DeckReading } from '../files/deck-file';
import { readDraft, type ReadDraft } from '../files/draft-file';
import { readInk } from '../files/ink-file';
import type { OnRead } from '../files/read-file';
import { copyVersion, type CopyOrder, type VersionCopy } from '../files/version-folder';
import {
  cleanedDrawing,
  lookAtPictures,
  readPictureFile,
  type DrawingOrder,
  type Look,
  type LookOrder,
  type PictureOrder,
  type ReadPicture,
} from '../pictures/picture-file';
import { readSession, type SessionReading } from '../sessions/read-session';
import type { SheetsRead } from '../tables/read-sheets';
import { readTable } from '../tables/read-table';

/** What each thing is read from: a path, or an order that names a file. */
export interface Asked {
  readonly deck: string;
  readonly session: string;
  readonly table: string;
  readonly draft: string;
  readonly ink: string;
  readonly version: CopyOrder;
  readonly picture: PictureOrder;
  readonly look: LookOrder;
  readonly drawing: DrawingOrder;
}

/** What comes of each thing that is read from outside. */
export interface Readings {
  readonly deck: DeckReading;
  readonly session: SessionReading | undefined;
  readonly table: SheetsRead;
  readonly draft: ReadDraft | undefined;
  readonly ink: InkOfDecks;
  readonly version: VersionCopy | undefined;
  readonly picture: ReadPicture | undefined;
  readonly look: Look;
  readonly drawing: Uint8Array | undefined;
}

export type JobName = keyof Readings;

/** Everything that is read from outside. Each throws `cannotRead` or the disk’s error when a file is out of reach. */
export const JOBS: {
  readonly [Name in JobName]: (
    asked: Asked[Name],
    onRead: OnRead,
  ) => Promise<Readings[Name]> | Readings[Name];
} = {
  deck: readDeckAlone,
  session: readSession,
  table: readTable,
  draft: readDraft,
  ink: readInk,
  version: copyVersion,
  picture: readPictureFile,
  look: lookAtPictures,
  drawing(order, onRead) {
    onRead();
    return cleanedDrawing(order);
  },
};

/**
 * Without what was read of its text: that is twenty times as large, takes main a second to receive for a thousand
 * slides, and serves only who edits the deck. The first edit reads it.
 */
async function readDeckAlone(file: string, onRead: OnRead): Promise<DeckReading> {
  const read = await readDeck(file, onRead);
  return 'problems' in read ? read : { text: read.text, deck: read.deck };
}
