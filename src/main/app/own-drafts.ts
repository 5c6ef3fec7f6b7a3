import { app } from 'electron';
import { join } from 'node:path';
import { Drafts, type DraftNews } from '../document/drafts';
import type { OutsideReader } from '../reader/reader';
import { readUnlessSilent } from '../reader/told-reading';

/** Milliseconds that the disk of the program has for a draft. */
const PATIENCE = 5_000;

/** The drafts in the program’s folder, read in a process that can be ended: whatever stands there, the program starts. */
export function ownDrafts(reader: OutsideReader, news: DraftNews): Drafts {
  return new Drafts(join(app.getPath('userData'), 'drafts'), news, (file) =>
    readUnlessSilent(reader, 'draft', file, PATIENCE),
  );
}
