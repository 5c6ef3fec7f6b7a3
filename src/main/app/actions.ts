import { app, clipboard } from 'electron';
import type { ExportOrder } from '../../core/export/export-choice';
import type { HistoryStep } from '../document/documents';
import type { Action, HandledAction } from '../../core/keys/actions';
import { inkCommandOf } from '../../core/show/action-command';
import { decide } from '../../core/show/decide';
import { USUAL_MOUSE, type MouseChoices } from '../../core/keys/slide-gesture';
import { showAbout, showAccessibility, showLicences } from './about';
import { saveManual, showManual } from './manual';
import { saveGroups, saveLog } from './saved-tables';
import { askDeck, openBuiltIn, openNew } from './open-deck';
import { orNotice } from './or-notice';
import { isSecondShow } from './shown-deck';
import type { Program } from './program';
import { programDetails } from './program-details';
import { documentState } from '../files/document-name';
import type { DeckHistory } from './field-menu';
import { sendOpened, tellPreferences, type AppContext } from './context';

/** Carries out an action that a key asked for. */
export function act(context: AppContext, action: Action): Promise<void> {
  return orNotice(context, () => perform(context, action));
}

/**
 * Carries out an action of the menu. Only the window that shows or edits the deck knows whether undo means the ink or
 * the deck.
 */
export function choose(context: AppContext, action: Action): Promise<void> {
  if (inkCommandOf(action) === undefined) return act(context, action);
  context.sendToTrainer({ type: 'action', action });
  return Promise.resolve();
}

/** What the menu of a field undoes in the deck that is edited in a page. */
export function deckHistory(context: AppContext, contentsId: number): DeckHistory {
  if (!context.editors.isOpen(contentsId)) return {};
  const { canUndo, canRedo } = documentState(context.show.document);
  return {
    ...(canUndo && { undo: () => void choose(context, 'undo') }),
    ...(canRedo && { redo: () => void choose(context, 'redo') }),
  };
}

/** Saves what the mouse buttons and the wheel do on a slide. */
export function chooseMouse(
  program: Pick<Program, 'decks' | 'settings'>,
  choice: Partial<MouseChoices>,
): void {
  const { settings } = program;
  settings.change({ mouse: { ...USUAL_MOUSE, ...settings.current.mouse, ...choice } });
  tellPreferences(program);
}

/** Keeps whether spelling is checked. */
export function chooseSpelling(
  { settings, spelling }: Pick<Program, 'settings' | 'spelling'>,
  on: boolean,
): void {
  settings.change({ spelling: on });
  spelling.lookAgain();
}

/** Makes what was chosen in the export panel. */
export function exportDeck(context: AppContext, order: ExportOrder): Promise<void> {
  const { exports, screens } = context;
  return orNotice(context, () =>
    order.to === 'printer'
      ? exports.print(order.format, order.choice)
      : exports.file(screens.trainerWindow, order.format, order.choice),
  );
}

async function perform(context: AppContext, action: Action): Promise<void> {
  const { show, screens, texts, sendToTrainer } = context;
  const { deck, state } = show;
  const decision = decide(action, { deck, state, console: screens.console !== undefined }, texts());
  switch (decision.type) {
    case 'command':
      show.command(decision.command);
      return;
    case 'notice':
      sendToTrainer({ type: 'notice', text: decision.text });
      return;
    case 'window':
      sendToTrainer({ type: 'action', action: decision.action });
      return;
    case 'handler':
      if (isSecondShow(context, decision.action)) return;
      await HANDLERS[decision.action](context);
  }
}

/** Actions that are more than a change of the show state. */
const HANDLERS: Readonly<Record<HandledAction, (context: AppContext) => unknown>> = {
  presentFromStart(context) {
    const { show, window } = context;
    // The start button of a clicker gets pressed by mistake: a running show carries on where it is.
    const how = window.isFullScreen() ? 'resume' : 'restart';
    beginTalk(context, () => {
      show.command({ type: how });
    });
  },
  presentFromHere(context) {
    beginTalk(context);
  },
  console: ({ screens, texts }) => {
    screens.toggleConsole(texts().actions.console);
  },
  swap: ({ screens }) => {
    screens.swap();
  },
  screenCheck: ({ screens }) => {
    screens.check();
  },
  clockReset({ show, sendToTrainer, texts }) {
    show.command({ type: 'clockReset' });
    const offers = show.state.clockBefore === null ? {} : ({ offers: 'clockRestore' } as const);
    sendToTrainer({ type: 'notice', text: texts().clock.wasReset, ...offers });
  },
  saveLog,
  saveGroups,
  notesLarger: (context) => {
    changeNotes(context, 1);
  },
  notesSmaller: (context) => {
    changeNotes(context, -1);
  },
  fullScreen: ({ screens }) => {
    screens.toggleFullScreen();
  },
  close({ show, window, editors, sendToTrainer }) {
    const isFull = window.isFullScreen();
    if (isFull && show.state.curtain !== 'pause') {
      show.command({ type: 'pause' });
      return;
    }
    show.command({ type: 'resume' });
    // On an ordinary window, Electron would hide the menu bar.
    if (isFull) window.setFullScreen(false);
    if (editors.comeBack()) sendToTrainer({ type: 'action', action: 'edit' });
  },
  open: (context) => askDeck(context, 'here'),
  openInWindow: (context) => askDeck(context, 'ownWindow'),
  newWindow: openNew,
  stopOpening: ({ reading }) => {
    reading.stop();
  },
  openBuiltIn,
  newFromReport: ({ documents }) => documents.newFromReport(),
  newEmpty: ({ documents }) => documents.newEmpty(),
  save: ({ documents }) => documents.save(),
  saveAs: ({ documents }) => documents.saveAs(),
  versions: async ({ documents, sendToTrainer }) => {
    sendToTrainer({ type: 'versions', versions: await documents.earlierVersions() });
  },
  leaveVersion: async ({ documents, sendToTrainer, texts }) => {
    const { openCopy } = documents;
    if (openCopy === undefined) sendToTrainer({ type: 'notice', text: texts().versions.notLeft });
    else await documents.openFile(openCopy.file, undefined, true);
  },
  undo(context) {
    tellOfHistory(context, 'undone', context.documents.undo());
  },
  redo(context) {
    tellOfHistory(context, 'redone', context.documents.redo());
  },
  language(context) {
    context.settings.change({ language: context.settings.current.language === 'nl' ? 'en' : 'nl' });
    for (const each of context.decks.all) {
      each.screens.console?.setTitle(each.texts().actions.console);
      sendOpened(each);
    }
  },
  manual: ({ screens, texts }) => {
    showManual(screens.trainerWindow, texts());
  },
  saveManual,
  copyDetails({ log, sendToTrainer, texts }) {
    void clipboard.writeText(programDetails(log));
    sendToTrainer({ type: 'notice', text: texts().faults.copied });
  },
  accessibility: ({ screens, texts, settings }) => {
    showAccessibility(screens.trainerWindow, texts(), settings.current.language);
  },
  licences: ({ screens, texts }) => {
    showLicences(screens.trainerWindow, texts());
  },
  about: ({ screens, texts }) => showAbout(screens.trainerWindow, texts()),
  quit() {
    app.quit();
  },
};

function beginTalk({ show, screens, window, sendToTrainer }: AppContext, goTo?: () => void): void {
  // Before the jump, whose way back matters more.
  if (!window.isFullScreen()) sendToTrainer({ type: 'presenting' });
  goTo?.();
  screens.fillScreen();
  show.command({ type: 'clockBegin' });
}

function changeNotes(context: AppContext, by: number): void {
  const { settings } = context;
  const notesSize = Math.min(8, Math.max(-3, settings.current.notesSize + by));
  settings.change({ notesSize });
  tellPreferences(context);
}

/** Says what was undone or done again, and has the editor go there. */
function tellOfHistory(
  { sendToTrainer, texts }: AppContext,
  way: 'undone' | 'redone',
  step: HistoryStep | undefined,
): void {
  if (step === undefined) return;
  sendToTrainer({ type: 'notice', text: texts().editor.history[way](step.change), about: step.path });
}
