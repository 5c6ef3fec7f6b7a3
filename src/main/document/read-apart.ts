import type { DeckReading } from '../files/deck-file';
import type { DocumentsContext } from './documents-context';
import { withDraft, type Opening } from './first-document';

/** Reads a deck; `undefined` if it was not what was asked for last any more. Throws `cannotRead`. */
export async function readLatest(
  { reading }: Pick<DocumentsContext, 'reading'>,
  file: string,
  isLatest: () => boolean,
): Promise<DeckReading | undefined> {
  try {
    const read = await reading.read('deck', file);
    return isLatest() ? read : undefined;
  } catch (error) {
    if (isLatest()) throw error;
    return undefined;
  }
}

/**
 * Reads a deck for a window of its own, with its unsaved changes of last time; `undefined` if it has problems, which
 * are shown in this one, or another was asked for meanwhile. Throws `cannotRead`.
 */
export async function readApart(
  desk: DocumentsContext,
  file: string,
  isLatest: () => boolean,
): Promise<Opening | undefined> {
  const read = await readLatest(desk, file, isLatest);
  if (read === undefined) return undefined;
  if ('problems' in read) {
    desk.show.refuse({ file, problems: read.problems });
    return undefined;
  }
  desk.remember(file);
  return withDraft(file, read, await desk.drafts.of(file));
}
