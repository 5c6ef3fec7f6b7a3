import { deckTitle } from '../../core/slide/deck-title';
import { app, powerMonitor, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { audienceState } from '../../core/show/audience-state';
import { isChanged } from '../../core/deck/document';
import { windowTitle } from '../../core/screens/window-title';
import { FAULT } from '../../core/errors/known-error';
import { textsOf } from '../../core/i18n/languages';
import { choose, chooseMouse, chooseSpelling, openDeck } from './actions';
import { setupIpcHandlers } from './ipc-handlers';
import { parseArguments } from './arguments';
import { holdPictures } from '../pictures/deck-pictures';
import { documentName, documentState } from '../files/document-name';
import { setupContextMenus } from './context-menus';
import { setupMenu } from './menu';
import { Faults } from './faults';
import { guardUnsaved, keepAll } from './quitting';
import { setupFront } from '../windows/front';
import { debugSubjects, openLog } from '../files/log';
import type { OpenedFiles } from './opened-files';
import { setupWeb } from './web-setup';
import { listenForLostPixels } from '../windows/repaint';
import { reloadWhenCrashed } from '../windows/reload-crashed';
import { SettingsFile } from '../files/settings';
import type { ShowModel } from '../document/show-model';
import { MAC, preferencesOf, sendOpened, tellSpelling, type AppContext } from './context';
import { openContext, type Beginning } from './open-context';
import { changed, unchanged } from './show-changes';
import { openAudienceWindow } from '../windows/windows';

/** Starts presenting, or says in a dialog why it cannot and quits. `remembers` is false if nothing can be saved. */
export async function startApp(
  deck: string | undefined,
  opened: OpenedFiles,
  remembers: boolean,
): Promise<void> {
  const userData = app.getPath('userData');
  const folders = { app: app.getAppPath(), home: app.getPath('home') };
  const log = openLog(join(userData, 'logboek.log'), folders, debugSubjects(process.env.KIB_DEBUG));
  const faults = new Faults(log);
  log.note(
    `${app.getName()} ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}`,
  );
  const settings = await SettingsFile.open(join(userData, 'settings.json'));
  await app.whenReady();
  try {
    const context = await openShow(settings, opened, {
      deck: deck ?? opened.first,
      log,
      remembers,
      onFault(error) {
        faults.of('main', error);
      },
    });
    faults.listen(() => {
      context.sendToTrainer({ type: 'notice', text: context.texts().faults.happened, offers: 'copyDetails' });
    });
  } catch (error) {
    await faults.end(error, textsOf(settings.current.language));
    app.exit(FAULT);
  }
}

/** Opens the window at once, and the deck while the page loads. */
async function openShow(
  settings: SettingsFile,
  opened: OpenedFiles,
  beginning: Beginning,
): Promise<AppContext> {
  setupWeb();
  setupContextMenus(
    () => textsOf(settings.current.language),
    async () => (await opening).spelling,
  );
  const window = openAudienceWindow(settings.current.bounds, app.getName());
  const opening: Promise<AppContext> = openContext(window, settings, beginning);
  setupIpcHandlers(opening);
  setupWindow(window, settings);
  reloadWhenCrashed(window, () => void opening.then(giveUpDeck));
  const context = await opening;
  settings.listen(() => {
    refreshMenu(context);
  });
  context.spelling.listen(() => {
    tellSpelling(context);
    refreshMenu(context);
  });
  refreshMenu(context);
  listenToShow(context);
  guardUnsaved(context);
  setupFront(window, context.screens);
  keepAll(context);
  listenForSecondStart(context);
  opened.listen((file) => void openDeck(context, file));
  if (context.later !== undefined) void openDeck(context, context.later);
  return context;
}

function refreshMenu(context: AppContext): void {
  const { settings, spelling } = context;
  const { recent } = settings.current;
  setupMenu({
    texts: context.texts(),
    mac: MAC,
    editing: context.editors.isOpen(context.screens.trainerWindow.webContents.id),
    recent,
    mouse: preferencesOf(settings),
    act: (action) => void choose(context, action),
    chooseMouse: (choice) => {
      chooseMouse(context, choice);
    },
    spelling: {
      isOn: settings.current.spelling,
      ownWords: spelling.ownWords,
      check: (on) => {
        chooseSpelling(context, on);
      },
      remove: (word) => {
        spelling.removeOwnWord(word);
      },
    },
    open: (file) => void openDeck(context, file),
  });
}

function listenToShow(context: AppContext): void {
  const { show, settings, ink, sessions, awake, sendToAll, window, now, log, screens, editors } = context;
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
      context.spelling.followLanguage();
      sendToAll({ ...changed(show, before, now()), document: documentState(document) });
    },
    onOpened() {
      noteDocument(show.broken === undefined ? 'opened' : 'refused');
      if (show.broken === undefined) editors.comeBack();
      remember();
      hold();
      updateTitle();
      sendOpened(context);
      context.spelling.followLanguage();
      void context.reportLostPictures(show);
    },
  });
  editors.listen(() => {
    remember();
    refreshMenu(context);
  });
  // The clock of a page may have stopped while the computer slept.
  powerMonitor.on('resume', () => {
    sendToAll(unchanged(show, now()));
  });
  noteDocument('started');
  updateTitle();
  hold();
  listenForLostPixels(() => {
    sendToAll({ type: 'repaint' });
  });
}

function setupWindow(window: BrowserWindow, settings: SettingsFile): void {
  window.on('closed', () => {
    settings.change({ ended: true, failedStarts: 0 });
    app.quit();
  });
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
  const { documents, window, texts, startNews } = context;
  startNews.setNotice(texts().faults.reportInstead);
  const hasOther = await documents.giveUp();
  if (hasOther && !window.isDestroyed()) window.webContents.reload();
}

/** A second start gives its deck to the first and ends. */
function listenForSecondStart(context: AppContext): void {
  app.on('second-instance', (_event, argv, directory) => {
    // Not the audience view: it may be hidden until its screen is back.
    const { trainerWindow } = context.screens;
    if (trainerWindow.isMinimized()) trainerWindow.restore();
    trainerWindow.focus();
    const start = parseArguments(argv, app.isPackaged, directory);
    if (start.mode === 'show' && start.deck !== undefined) void openDeck(context, start.deck);
  });
}

function titleOf(show: ShowModel): string {
  const { document, deck } = show;
  const file = document.place === 'file' ? documentName(document) : undefined;
  return windowTitle({ title: deckTitle(deck), file, changed: isChanged(document) });
}
