import { app, type BrowserWindow } from 'electron';
import { besideOf } from '../../core/screens/window-place';
import { reloadWhenCrashed } from '../windows/reload-crashed';
import { setupFront } from '../windows/front';
import type { AppContext, Decks } from './context';
import { followShow } from './follow-show';
import { openAudienceWindow } from '../windows/windows';
import { ownBeginning } from './begin-show';
import type { Beginning, ForWindow } from './beginning';
import { openContext } from './open-context';
import type { Program } from './program';
import { followShown } from './shown-deck';

/** Gives a window its deck, which is read while its page loads. */
export async function openDeckIn(
  window: BrowserWindow,
  decks: Decks,
  program: Promise<Program>,
  beginning: (program: Program) => Beginning,
): Promise<AppContext> {
  const opening = program.then((opened) => openContext(window, opened, beginning(opened)));
  decks.add(window, opening);
  keepMenuBar(window);
  window.on('leave-full-screen', () => {
    decks.lookAgain();
  });
  followShown(window, decks);
  reloadWhenCrashed(window, () => void opening.then(giveUpDeck));
  const context = await opening;
  const opened = await program;
  followShow(opened, context);
  opened.leaving.guard(context);
  setupFront(window, context.screens);
  return context;
}

/** Opens a deck in a window of its own, on the trainer’s screen, a little off the one that was used last. */
export async function openOwnWindow(program: Program, own: ForWindow): Promise<AppContext> {
  const { decks, kept, settings } = program;
  const before = decks.current?.screens.trainerWindow;
  const place = before && besideOf(before.getNormalBounds());
  const window = openAudienceWindow(place ?? settings.current.bounds, app.getName());
  const context = await openDeckIn(window, decks, Promise.resolve(program), () => ownBeginning(program, own));
  kept.keep();
  void settings.flush();
  return context;
}

function keepMenuBar(window: BrowserWindow): void {
  window.on('enter-full-screen', () => {
    window.setMenuBarVisibility(false);
  });
  window.on('leave-full-screen', () => {
    // In the next turn: Electron first restores the menu bar as it was before full screen, which is hidden.
    setImmediate(() => {
      if (!window.isDestroyed()) window.setMenuBarVisibility(true);
    });
  });
}

/** Pages die of the deck again and again: the report takes its place, and the trainer is told. */
async function giveUpDeck(context: AppContext): Promise<void> {
  const { documents, window, texts, sendToTrainer } = context;
  sendToTrainer({ type: 'notice', text: texts().faults.reportInstead });
  const hasOther = await documents.giveUp();
  if (hasOther && !window.isDestroyed()) window.webContents.reload();
}
