import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { DeckDocument } from '../../core/deck/document';
import { fileStem } from '../files/document-name';
import { reserved } from '../files/save-file';
import { nameWithEnding } from '../files/short-name';

const ENDING = '.sessie';

/** Where a session is kept. */
export interface SessionPlace {
  /** Beside its deck; nothing for a deck without a file, or where that cannot be. */
  readonly beside?: string;
  /** In the program's own folder: for want of a place beside the deck, or where that cannot be written. */
  readonly own: string;
}

/** The session that belongs to a deck by its name. */
export function sessionBeside(deck: string): string {
  return join(dirname(deck), nameWithEnding(basename(deck, extname(deck)), ENDING));
}

/**
 * Where the session of a deck is kept. `folder` is the program's own, `newName` what a deck without a file is known by
 * there, and `chosen` the session that the trainer opened, under whatever name.
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
  const hash = createHash('sha256').update(beside).digest('hex').slice(0, 12);
  return { beside, own: join(folder, nameWithEnding(stem, `-${hash}${ENDING}`)) };
}

/**
 * Gives a file another name (`NAME.word.sessie`, with a number where that is taken), so that nothing is written over
 * it. Returns the name. Throws what the disk says.
 */
export async function setAside(file: string, word: 'beschadigd' | 'vorige'): Promise<string> {
  const ending = extname(file);
  for (let number = 1; ; number += 1) {
    const name = nameWithEnding(
      basename(file, ending),
      `.${word}${number === 1 ? '' : `-${number}`}${ending}`,
    );
    const aside = join(dirname(file), name);
    if (!(await reserved(aside))) continue;
    try {
      await rename(file, aside);
      return name;
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }
}
