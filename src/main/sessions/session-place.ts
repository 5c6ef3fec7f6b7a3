import { basename, dirname, extname, join } from 'node:path';
import type { DeckDocument } from '../../core/deck/document';
import { fileStem } from '../files/document-name';
import { nameWithEnding } from '../files/short-name';
import { contentName } from '../files/content-name';

const ENDING = '.sessie';

/** Where a session file is kept. */
export interface SessionPlace {
  /** Next to its deck; `undefined` for a deck without a file, or if that is impossible. */
  readonly beside?: string;
  /** In the program’s own folder, if there is no place next to the deck or it cannot be written. */
  readonly own: string;
}

/** The session file that belongs to a deck by its name. */
export function sessionBeside(deck: string): string {
  return join(dirname(deck), nameWithEnding(basename(deck, extname(deck)), ENDING));
}

/**
 * Where the session file of a deck is kept. `folder` is the program’s own, `newName` identifies a deck without a file
 * there, and `chosen` is the session file that the trainer opened, whatever its name.
 */
export function sessionPlace(
  document: DeckDocument,
  folder: string,
  newName: string,
  chosen?: string,
): SessionPlace {
  if (document.place === 'new') return { own: join(folder, `${newName}${ENDING}`) };
  const stem = fileStem(document);
  const plain = join(folder, nameWithEnding(stem, ENDING));
  if (document.place === 'builtIn' && (chosen === undefined || chosen === plain)) return { own: plain };
  const beside = chosen ?? sessionBeside(document.file);
  const hash = contentName(beside).slice(0, 12);
  return { beside, own: join(folder, nameWithEnding(stem, `-${hash}${ENDING}`)) };
}
