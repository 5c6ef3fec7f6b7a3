import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { KnownError } from '../../core/errors/known-error';
import type { Texts } from '../../core/i18n/texts';
import { BUILT_IN_DECK } from '../bundle-places';
import { problemText, type SessionReading } from './read-session';

/** The deck that a session file belongs to, or why it cannot be opened. */
export type DeckOfSession = { readonly deck: string } | { readonly notice: string };

export function isSessionFile(file: string): boolean {
  return /\.sessie$/iu.test(file);
}

/**
 * The deck next to a session file: the one with the same name, or the one that the file names. Throws `cannotRead`.
 */
export async function deckOfSession(
  file: string,
  texts: Texts,
  readSession: (file: string) => Promise<SessionReading | undefined>,
): Promise<DeckOfSession> {
  const read = await readSession(file);
  if (read === undefined) throw new KnownError('cannotRead', file, 'ENOENT');
  const { sessions } = texts;
  if ('problem' in read)
    return { notice: sessions.cannotOpen(basename(file), problemText(read.problem, texts)) };
  const { deck } = read.session;
  const beside = [`${basename(file, extname(file))}.beeld`, deck.file].filter(isNameHere);
  for (const name of beside) {
    const path = join(dirname(file), name);
    if (await isFile(path)) return { deck: path };
  }
  if (deck.file === basename(BUILT_IN_DECK)) return { deck: BUILT_IN_DECK };
  return { notice: sessions.noDeck(basename(file), deck.file || deck.title) };
}

/** What leads to another folder depends on the system. */
function isNameHere(name: string): boolean {
  return name !== '' && basename(name) === name;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
