import { audienceState } from '../../core/show/audience-state';
import { isChanged } from '../../core/deck/document';
import { windowTitle } from '../../core/screens/window-title';
import { deckTitle } from '../../core/slide/deck-title';
import type { ShowModel } from '../document/show-model';
import { documentName, documentState } from '../files/document-name';
import { holdPictures } from '../pictures/deck-pictures';
import { sendOpened, tellSpelling, type AppContext } from './context';
import { changed } from './show-changes';

/** What follows from every change of a show: windows hear of it, and what has to be kept is. */
export function followShow(context: AppContext): void {
  const { decks, show, settings, ink, sessions, awake, sendToAll, window, now, log, screens, editors } =
    context;
  const remember = () => {
    const { clock, strokes } = show.state;
    // After a crash there is no console yet: the room sees what it saw before, and nothing is frozen.
    const { position } = audienceState(show.state);
    const editor = editors.placeFor(screens.trainerWindow.webContents.id);
    settings.change({ left: { file: show.document.file, position, clock, editor, at: now() } });
    ink.keep(show.document.file, strokes);
    awake.look();
  };
  const hold = () => void holdPictures(show.deck, show.state.position.slide);
  // No names: whose document it is, and what it is about, is nobody's business.
  const noteDocument = (what: string) => {
    const { document, deckNumber, revision } = show;
    const state = isChanged(document) ? 'changed' : 'saved';
    log.debug(
      'documents',
      () => `${what}: ${document.place}, ${state}, deck ${deckNumber}, revision ${revision}`,
    );
  };
  const updateTitle = () => {
    window.setTitle(titleOf(show));
    window.setDocumentEdited(isChanged(show.document));
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
    },
  });
  editors.listen(() => {
    remember();
    decks.lookAgain();
  });
  noteDocument('started');
  updateTitle();
  hold();
}

function titleOf(show: ShowModel): string {
  const { document, deck } = show;
  const file = document.place === 'file' ? documentName(document) : undefined;
  return windowTitle({ title: deckTitle(deck), file, changed: isChanged(document) });
}
