import { sourceOf } from '../../core/checks/edit-version';
import type { AppContext } from './context';

/** Milliseconds in which the editor is painted. */
const PAINTED = 200;

/**
 * Reads the deck of an open editor as its edits need it, before the first letter has to wait for that, and tells what of
 * its text is not on the slides.
 */
export function prepareEditing({ editors, screens, show, reportRemarks }: AppContext): void {
  const { trainerWindow } = screens;
  // What was still being read may come in after the window closed.
  if (trainerWindow.isDestroyed() || !editors.isOpen(trainerWindow.webContents.id)) return;
  setTimeout(() => {
    const { document, deckNumber } = show;
    reportRemarks({ text: document.present.text, deckNumber });
    sourceOf(document.present);
  }, PAINTED);
}
