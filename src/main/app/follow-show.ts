import { isChanged } from '../../core/deck/document';
import { windowTitle } from '../../core/screens/window-title';
import { deckTitle } from '../../core/slide/deck-title';
import type { ShowModel } from '../document/show-model';
import { documentName, documentState } from '../files/document-name';
import { holdPictures, releasePictures } from '../pictures/deck-pictures';
import { sendOpened, tellSpelling, type AppContext } from './context';
import type { Program } from './program';
import { prepareEditing } from './prepare-editing';
import { changed } from './show-changes';

/** Milliseconds. */
const MENU_PAUSE_MS = 500;

/** What follows from every change of a show: windows hear of it, and what has to be kept is. */
export function followShow({ kept, decks }: Pick<Program, 'kept' | 'decks'>, context: AppContext): void {
  const { show, sessions, awake, sendToAll, window, now, log, editors } = context;
  const remember = () => {
    kept.keep();
    awake.look();
  };
  const hold = () => {
    if (!window.isDestroyed()) void holdPictures(window, show.deck, show.state.position.slide);
  };
  // No names: whose document it is, and what it is about, is nobody's business.
  const noteDocument = (what: string) => {
    const { document, deckNumber, revision } = show;
    const state = isChanged(document) ? 'changed' : 'saved';
    log.debug(
      'documents',
      () => `${what}: ${document.place}, ${state}, deck ${deckNumber}, revision ${revision}`,
    );
  };
  let look: NodeJS.Timeout | undefined;
  const updateTitle = () => {
    // What was still being read has come in after the window closed.
    if (window.isDestroyed()) return;
    const title = titleOf(show);
    window.setDocumentEdited(isChanged(show.document));
    if (title === window.getTitle()) return;
    window.setTitle(title);
    // The menu names the windows, where there are several. It need not follow every letter.
    clearTimeout(look);
    if (decks.all.length > 1)
      look = setTimeout(() => {
        decks.lookAgain();
      }, MENU_PAUSE_MS);
  };
  let { language } = show.deck;
  const followLanguage = () => {
    if (show.deck.language === language) return;
    language = show.deck.language;
    tellSpelling(context);
  };
  show.listen({
    onState(state) {
      remember();
      hold();
      sessions.keep(show.document, show.state.workshop);
      sendToAll(changed(show, { deck: show.deck, state }, now()));
    },
    onChanged(before) {
      noteDocument('changed');
      remember();
      hold();
      updateTitle();
      const { state, document } = show;
      sessions.follow(document, state.workshop);
      followLanguage();
      sendToAll({ ...changed(show, before, now()), document: documentState(document) });
      void show.followPictures();
    },
    onOpened() {
      noteDocument(show.broken === undefined ? 'opened' : 'refused');
      if (show.broken === undefined) editors.comeBack();
      remember();
      hold();
      updateTitle();
      sendOpened(context);
      followLanguage();
      void context.reportLostPictures(show);
      prepareEditing(context);
    },
  });
  editors.listen(() => {
    remember();
    decks.lookAgain();
    prepareEditing(context);
  });
  window.once('closed', () => {
    releasePictures(window);
    clearTimeout(look);
    kept.keep();
  });
  kept.keepInk();
  noteDocument('started');
  prepareEditing(context);
  updateTitle();
  hold();
}

function titleOf(show: ShowModel): string {
  const { document, deck } = show;
  const file = document.place === 'file' ? documentName(document) : undefined;
  return windowTitle({ title: deckTitle(deck), file, changed: isChanged(document) });
}
