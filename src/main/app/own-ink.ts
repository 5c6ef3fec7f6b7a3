import { stat } from 'node:fs/promises';
import type { InkOfDecks } from '../../core/ink/ink-journal';
import { readInk } from '../files/ink-file';
import type { OutsideReader } from '../reader/reader';
import { readUnlessSilent } from '../reader/told-reading';

/** Bytes of ink that are read in a moment: a start need not wait for another process. */
const SMALL = 1_000_000;
/** Milliseconds that the disk of the program has. */
const PATIENCE = 5_000;

/** Reads the ink of last time; a file that grew beyond any talk may take long, and does so elsewhere. */
export async function readOwnInk(reader: OutsideReader, file: string): Promise<InkOfDecks> {
  const { size } = await stat(file);
  return size <= SMALL ? readInk(file) : readUnlessSilent(reader, 'ink', file, PATIENCE);
}
