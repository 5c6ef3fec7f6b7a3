import { app } from 'electron';
import { join } from 'node:path';
import { Drafts } from '../document/drafts';
import { readUnlessSilent } from '../reader/told-reading';
import type { Program } from './program';

/** Milliseconds that the disk of the program has for a draft. */
const PATIENCE = 5_000;

/**
 * The drafts in the program’s folder, read in a process that can be ended: whatever stands there, the program starts.
 * `notify` hears what could not be kept or read.
 */
export function ownDrafts(
  { reader, texts }: Pick<Program, 'reader' | 'texts'>,
  notify: (text: string) => void,
): Drafts {
  const news = {
    onTrouble(reason: string) {
      notify(texts().documents.draftsNotKept(reason));
    },
    onAside(name: string) {
      notify(texts().documents.draftAside(name));
    },
  };
  return new Drafts(join(app.getPath('userData'), 'drafts'), news, (file) =>
    readUnlessSilent(reader, 'draft', file, PATIENCE),
  );
}
