import { basename, dirname, join } from 'node:path';
import { emptyDeckText } from '../../core/deck/new-deck';
import { BUILT_IN_DECK } from '../bundle-places';
import { builtInOpening, newOpening } from '../document/first-document';
import { conflictCopies } from '../files/conflict-copies';
import { askWhatToOpen } from '../files/file-dialogs';
import { isSameFile } from '../files/same-file';
import { deckOfSession, isSessionFile } from '../sessions/deck-of-session';
import { bringToFront } from '../windows/front';
import type { ForWindow } from './beginning';
import type { AppContext } from './context';
import { MAX_DECKS } from './open-decks';
import { takeForeign } from './open-outside';
import { orNotice } from './or-notice';
import { isBusy } from './shown-deck';

/**
 * Where a deck opens: in the window where it was asked for; in a window of its own; or, if the system hands it over,
 * in the window that was used last unless that is busy, and else in its own.
 */
export type OpenIn = 'here' | 'ownWindow' | 'free';

/**
 * Opens a deck by its own path or that of its session file, or brings forward the window that has it. Of another file a
 * notice says what to do with it.
 */
export function openDeck(context: AppContext, file: string, where: OpenIn = 'here'): Promise<void> {
  return orNotice(context, async () => {
    if (await takeForeign(context, file)) return;
    if (!isSessionFile(file)) return open(context, where, file);
    const { reading, texts, sendToTrainer } = context;
    const found = await deckOfSession(file, texts(), (session) => reading.read('session', session));
    if ('notice' in found) sendToTrainer({ type: 'notice', text: found.notice });
    else await open(context, where, found.deck, file);
  });
}

/** Opens several files one after the other: the first one here, the others in windows of their own. */
export async function openDecks(context: AppContext, files: readonly string[]): Promise<void> {
  for (const [index, file] of files.entries())
    await openDeck(context, file, index === 0 ? 'here' : 'ownWindow');
}

/** Asks the trainer for a deck and opens it. */
export async function askDeck(context: AppContext, where: OpenIn): Promise<void> {
  const { screens, settings, texts } = context;
  const decks = ['beeld', 'yaml', 'yml', 'json'];
  const file = await askWhatToOpen(screens.trainerWindow, settings, [
    { name: texts().export.deckFiles, extensions: [...decks, 'sessie'] },
    { name: texts().sessions.fileType, extensions: ['sessie'] },
  ]);
  if (file !== undefined) await openDeck(context, file, where);
}

/** Opens an earlier version of the deck as a copy, and offers the way back. */
export function openVersion(context: AppContext, at: number): Promise<void> {
  const { documents, sendToTrainer, texts } = context;
  return orNotice(context, async () => {
    const isRead = await documents.openVersion(at);
    const { openCopy } = documents;
    const text = openCopy && texts().versions.opened(basename(openCopy.file));
    if (!isRead) sendToTrainer({ type: 'notice', text: texts().versions.unreadable });
    else if (text !== undefined) sendToTrainer({ type: 'notice', text, offers: 'leaveVersion' });
  });
}

/** Opens a copy that a shared folder made beside the file of the deck, so that both can be looked at. */
export async function openConflictCopy(context: AppContext, name: string): Promise<void> {
  const { place, file } = context.show.document;
  const copies = place === 'file' ? await conflictCopies(file) : [];
  // Only names that were offered: a page gives no paths.
  if (copies.includes(name)) await openDeck(context, join(dirname(file), name), 'ownWindow');
}

/** Opens the deck that ships here, or brings forward the window that has it. */
export async function openBuiltIn(context: AppContext): Promise<void> {
  await open(context, 'here', BUILT_IN_DECK);
}

/** Opens an empty deck in a window of its own. */
export async function openNew(context: AppContext): Promise<void> {
  await openApart(context, () =>
    Promise.resolve({ opening: newOpening(emptyDeckText(context.settings.current.language)) }),
  );
}

async function open(context: AppContext, where: OpenIn, deck: string, session?: string): Promise<void> {
  const { documents } = context;
  const holder = await holderOf(context, deck);
  const isApart = where === 'ownWindow' || (where === 'free' && isBusy(context));
  if (holder !== undefined && (isApart || holder !== context)) bringToFront(holder.screens.trainerWindow);
  else if (isApart) await openApart(context, () => read(context, deck, session));
  else if (deck === BUILT_IN_DECK) await documents.openBuiltIn(session);
  else await documents.openFile(deck, session);
}

async function openApart(
  { decks, sendToTrainer, texts }: AppContext,
  read: () => Promise<ForWindow | undefined>,
): Promise<void> {
  const own = decks.isFull ? undefined : await read();
  if (own !== undefined && (await decks.open(own))) return;
  if (decks.isFull) sendToTrainer({ type: 'notice', text: texts().documents.fullOfWindows(MAX_DECKS) });
}

async function read(
  { documents }: AppContext,
  deck: string,
  session: string | undefined,
): Promise<ForWindow | undefined> {
  const opening = await (deck === BUILT_IN_DECK ? builtInOpening() : documents.readApart(deck));
  return opening && { opening, session };
}

/** Whose window has a deck. */
export async function holderOf(
  { decks }: Pick<AppContext, 'decks'>,
  deck: string,
): Promise<AppContext | undefined> {
  for (const each of decks.all) {
    const { place, file } = each.show.document;
    if (place !== 'new' && (await isSameFile(file, deck))) return each;
  }
  return undefined;
}
