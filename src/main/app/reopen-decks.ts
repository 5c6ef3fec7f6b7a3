import type { BrowserWindow } from 'electron';
import { reopened } from '../document/first-document';
import type { Left } from '../files/settings';
import { bringToFront } from '../windows/front';
import type { AppContext } from './context';
import { ownDrafts } from './own-drafts';
import type { Program } from './program';

/**
 * Gives the other decks that were open when the program was cut off their windows again, once the first has been drawn.
 * One whose drive does not answer keeps its draft for when it is opened.
 */
export async function reopenOthers(program: Program, first: AppContext): Promise<void> {
  const { decks, kept, settings } = program;
  await drawn(first.window);
  for (let left = kept.next(); left !== undefined; left = kept.next()) {
    if (decks.all.some((deck) => isOf(deck, left))) continue;
    await settings.flush();
    if (first.window.isDestroyed()) return;
    await reopen(program, first, left);
  }
  if (decks.all.length > 1 && !first.window.isDestroyed()) bringToFront(first.screens.trainerWindow);
}

async function reopen(
  program: Program,
  { reading, notifyDiscreetly }: AppContext,
  left: Left,
): Promise<void> {
  // Drafts of its own: a deck that has lost its file goes on in the draft that was read.
  const drafts = ownDrafts(program, notifyDiscreetly);
  const opening = await reopened(left, drafts, (file) => reading.readAside('deck', file));
  if (opening === undefined) return;
  const isNew = opening.document.place === 'new';
  await program.decks.open({ opening, left, ...(isNew && { draft: drafts.draftOf(opening.document) }) });
}

/** Whether a deck is the one that was left. */
function isOf({ show: { document }, drafts }: AppContext, { file, draft }: Left): boolean {
  if (draft === undefined && document.file === file) return true;
  return drafts.draftOf(document) === (draft ?? drafts.fileDraft(file));
}

async function drawn({ webContents }: BrowserWindow): Promise<void> {
  if (webContents.isLoading()) {
    await new Promise<void>((resolve) => {
      webContents.once('did-stop-loading', () => {
        resolve();
      });
    });
  }
}
