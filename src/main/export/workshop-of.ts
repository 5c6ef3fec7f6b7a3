import { KnownError } from '../../core/errors/known-error';
import type { Texts } from '../../core/i18n/texts';
import { NOBODY, type Workshop } from '../../core/groups/workshop';
import { problemText, readSession } from '../sessions/read-session';
import { sessionBeside } from '../sessions/session-place';

/**
 * What groups did with the deck in `deck`: from the given session file, or else from the one next to the deck, if
 * any. Throws `cannotRead` if the session file is missing, unreadable or damaged.
 */
export async function workshopOf(deck: string, named: string | undefined, texts: Texts): Promise<Workshop> {
  const session = named ?? sessionBeside(deck);
  const read = await readSession(session);
  if (read !== undefined && 'session' in read) return read.session.workshop;
  if (read !== undefined) throw new KnownError('cannotRead', session, problemText(read.problem, texts));
  if (named === undefined) return NOBODY;
  throw new KnownError('cannotRead', session, 'ENOENT');
}
