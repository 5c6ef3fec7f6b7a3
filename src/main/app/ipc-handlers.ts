import type { BrowserWindow } from 'electron';
import type { Problem } from '../../core/deck/problem';
import type { EditApi, EditOrder, FileApi, MadeOpening, ShowApi, SpellingApi } from '../../ipc/api';
import { act, exportDeck } from './actions';
import { openConflictCopy, openDecks, openVersion } from './open-deck';
import { chooseTable, readAgain } from './choose-table';
import { setupPictureCalls } from './picture-calls';
import { setupSlideCalls } from './slide-calls';
import { registerCalls } from '../windows/ipc-gate';
import { openedOf, sendOpened, tellPreferences, tellSpelling, type AppContext, type Decks } from './context';
import { unchanged } from './show-changes';
import { tellShown } from './shown-deck';
import { noteTaken, sendToWindow, tellUntold } from '../windows/windows';

/**
 * Registers the handlers at once, and has them wait for the context of the deck whose window calls: a window loads
 * while the deck is still being read.
 */
export function setupIpcHandlers(decks: Decks): void {
  const withContext =
    <A>(answer: (context: AppContext, argument: A) => unknown) =>
    async (argument: A, contentsId: number): Promise<void> => {
      await answer(await decks.of(contentsId), argument);
    };
  registerCalls<keyof ShowApi>(['audience', 'console'], {
    opened: (_, contentsId) => decks.of(contentsId).then((context) => openedOf(context, contentsId)),
    listening: (_, contentsId) =>
      decks.of(contentsId).then((context) => {
        catchUp(context, contentsId);
      }),
    command: ({ number, ...command }, contentsId) =>
      decks.of(contentsId).then((context) => {
        if (number !== undefined) noteTaken(contentsId, number);
        // The window must learn that its command was handled, even if nothing changed.
        if (!context.show.command(command)) sendUnchanged(context, contentsId);
      }),
    act: withContext(act),
    closeProblems: withContext(({ documents }) => {
      documents.closeProblems();
    }),
    exportDeck: withContext((context, order: Parameters<ShowApi['exportDeck']>[0]) => {
      // Progress is sent as events: the call does not wait for the file.
      void exportDeck(context, order);
    }),
    openMade: withContext(async ({ exports, sendToTrainer, texts }, how: MadeOpening) => {
      if (await exports.made.open(how)) return;
      sendToTrainer({ type: 'notice', text: texts().export.cannotOpen });
    }),
    cancelExport: withContext(({ exports }) => {
      exports.cancel();
    }),
    point: withContext(({ sendToAll }, pointer: Parameters<ShowApi['point']>[0]) => {
      sendToAll({ type: 'pointer', pointer });
    }),
    bind: withContext((context, binding: Parameters<ShowApi['bind']>[0]) => {
      const { settings } = context;
      const others = settings.current.bindings.filter(({ key }) => key !== binding.key);
      settings.change({ bindings: [...others, binding] });
      tellPreferences(context);
    }),
    closeScreenCheck: withContext(({ screens }) => {
      screens.endCheck();
    }),
    chooseScreen: withContext(({ screens }, id: Parameters<ShowApi['chooseScreen']>[0]) => {
      screens.choose(id);
    }),
    showNotes: withContext(({ screens }) => {
      screens.showNotes();
    }),
    keepNotesShare: withContext((context, notesShare: Parameters<ShowApi['keepNotesShare']>[0]) => {
      context.settings.change({ notesShare });
      tellPreferences(context);
    }),
    openVersion: withContext(openVersion),
    openConflictCopy: withContext(openConflictCopy),
    editing: (place, contentsId) =>
      decks.of(contentsId).then(({ editors }) => {
        editors.put(contentsId, place);
      }),
    closeResumed: withContext((context) => {
      context.startNews.answered();
      sendOpened(context);
    }),
  });
  registerCalls<keyof EditApi | keyof FileApi>(['audience', 'console'], {
    edit: (order, contentsId) => decks.of(contentsId).then((context) => edit(context, order, contentsId)),
    openFiles: withContext(openDecks),
    chooseTable: (_, contentsId) => decks.of(contentsId).then(chooseTable),
    readAgain: (nearby, contentsId) => decks.of(contentsId).then((context) => readAgain(context, nearby)),
    keepLayouts: withContext((context, layouts: Parameters<EditApi['keepLayouts']>[0]) => {
      context.settings.change({ layouts });
      tellPreferences(context);
    }),
  });
  registerCalls<keyof SpellingApi>(['audience', 'console'], {
    misspelled: (words, contentsId) =>
      decks.of(contentsId).then(({ spelling, show }) => spelling.wrongOf(show.deck.language, words)),
  });
  setupSlideCalls(decks);
  setupPictureCalls(decks);
}

function edit(context: AppContext, order: EditOrder, contentsId: number): readonly Problem[] {
  const { show, documents } = context;
  const before = show.document;
  if (order.from !== undefined) noteTaken(contentsId, order.from.number);
  const problems = documents.edit(order);
  // A window that predicted the change must learn that it was handled, even if nothing changed.
  if (show.document === before) sendUnchanged(context, contentsId);
  return problems;
}

function sendUnchanged(context: AppContext, contentsId: number): void {
  sendToWindow(windowOf(context, contentsId), unchanged(context.show, context.now()));
}

function windowOf({ screens, window }: AppContext, contentsId: number): BrowserWindow {
  return screens.console?.webContents.id === contentsId ? screens.console : window;
}

/** What a window missed while its page was loading: changes of the show, and what is told once. */
function catchUp(context: AppContext, contentsId: number): void {
  const { screens, settings, show } = context;
  // It came so far that there is something to see.
  if (settings.current.failedStarts > 0) settings.change({ failedStarts: 0 });
  tellUntold(windowOf(context, contentsId));
  sendUnchanged(context, contentsId);
  tellSpelling(context);
  tellShown(context.decks);
  if (screens.console?.webContents.id === contentsId) screens.showConsole();
  welcome(context);
  void context.reportLostPictures(show);
}

/** Only at the very first start. */
function welcome({ settings, sendToTrainer }: AppContext): void {
  if (settings.current.welcomed) return;
  settings.change({ welcomed: true });
  sendToTrainer({ type: 'action', action: 'welcome' });
}
