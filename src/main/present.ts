import { app, type BrowserWindow } from 'electron';
import { basename, join } from 'node:path';
import type { AppEvent, Opened, Preferences, ShowApi } from '../ipc/api';
import type { ExportOrder } from '../core/export-choice';
import { textsOf } from '../core/i18n/languages';
import { act, exportDeck, openDeck, type Stage } from './actions';
import { parseArguments } from './arguments';
import { BUILT_IN_DECK } from './deck-file';
import { Exports } from './exports';
import { firstShow } from './first-show';
import { lostPicturesTeller } from './lost-pictures';
import { setupMenu } from './menu';
import { setupPages } from './pages';
import { setupRevive } from './revive';
import { setupPictureCalls } from './picture-calls';
import { Screens } from './screens';
import { setupServe } from './serve';
import { SettingsFile } from './settings';
import type { Show } from './show';
import { setupStayAwake } from './stay-awake';
import { openAudienceWindow, tellWindow } from './windows';

const mac = process.platform === 'darwin';

/** Opens the window at once and the deck while its page loads. */
export async function present(deck: string | undefined): Promise<void> {
  const settings = await SettingsFile.open(join(app.getPath('userData'), 'settings.json'));
  await app.whenReady();
  setupPages();
  const window = openAudienceWindow(settings.current.bounds, app.getName());
  const opening = openStage(window, settings, deck);
  setupAnswers(opening);
  setupPictureCalls(async () => ownFile((await opening).show));
  setupWindow(window, settings);
  const stage = await opening;
  setupMenu(stage.texts, mac, (action) => void act(stage, action));
  listenToShow(stage);
  listenForSecondStart(stage);
}

async function openStage(
  window: BrowserWindow,
  settings: SettingsFile,
  deck: string | undefined,
): Promise<Stage> {
  const texts = textsOf(settings.current.language);
  const resumed = !settings.current.ended;
  settings.change({ ended: false });
  const screens: Screens = new Screens(window, settings, {
    onNews(news) {
      tellWindow(screens.desk, { type: 'notice', text: texts.screens.news[news] });
    },
    // A question that was put in one window goes on in the other, never before the room.
    onDesk() {
      tellOpened(stage);
    },
  });
  const tell = (event: AppEvent) => {
    tellWindow(window, event);
    tellWindow(screens.console, event);
  };
  const tellDesk = (event: AppEvent) => {
    tellWindow(screens.desk, event);
  };
  const { show, notice } = await firstShow(settings, resumed, deck);
  const exports = new Exports(show, settings, texts, (progress) => {
    tellDesk({ type: 'export', progress });
  });
  const tellLostPictures = lostPicturesTeller(texts, (text) => {
    tellDesk({ type: 'notice', text });
  });
  const told = { tell, tellDesk, tellLostPictures };
  const stage: Stage = { show, window, screens, settings, exports, texts, ...told, resumed, notice };
  return stage;
}

function setupAnswers(opening: Promise<Stage>): void {
  const withStage =
    <A>(answer: (stage: Stage, argument: A) => unknown) =>
    async (argument: A): Promise<void> => {
      await answer(await opening, argument);
    };
  setupServe<keyof ShowApi>(['audience', 'console'], {
    opened: (_, contentsId) => opening.then((stage) => openedOf(stage, contentsId)),
    listening: (_, contentsId) =>
      opening.then((stage) => {
        catchUp(stage, contentsId);
      }),
    command: withStage(({ show }, command: Parameters<ShowApi['command']>[0]) => {
      show.command(command);
    }),
    act: withStage(act),
    closeProblems: withStage(({ show }) => {
      show.closeProblems();
    }),
    exportDeck: withStage((stage, order: ExportOrder) => {
      // Told of as it goes: the call does not wait for the file.
      void exportDeck(stage, order);
    }),
    cancelExport: withStage(({ exports }) => {
      exports.cancel();
    }),
    point: withStage(({ tell }, pointer: Parameters<ShowApi['point']>[0]) => {
      tell({ type: 'pointer', pointer });
    }),
    bind: withStage(({ settings, tell }, binding: Parameters<ShowApi['bind']>[0]) => {
      const others = settings.current.bindings.filter(({ key }) => key !== binding.key);
      settings.change({ bindings: [...others, binding] });
      tell({ type: 'preferences', preferences: preferencesOf(settings) });
    }),
    closeScreenCheck: withStage(({ tell }) => {
      tell({ type: 'screens', screens: null });
    }),
    closeResumed: withStage((stage) => {
      stage.resumed = false;
      tellOpened(stage);
    }),
  });
}

/** What a window could not hear while its page was loading: moves of the show, and what there is to say. */
function catchUp(stage: Stage, contentsId: number): void {
  const { screens, show, window } = stage;
  const { console } = screens;
  const listener = console?.webContents.id === contentsId ? console : window;
  tellWindow(listener, { type: 'session', session: show.session });
  if (listener === console) screens.arrange();
  if (stage.notice !== undefined) stage.tellDesk({ type: 'notice', text: stage.notice });
  stage.notice = undefined;
  void stage.tellLostPictures(show);
}

function listenToShow(stage: Stage): void {
  const { show, settings, tell, window } = stage;
  const remember = () => {
    const { position, clock, strokes, frozen } = show.session;
    settings.change({ left: { file: show.file, position, clock, strokes, frozen } });
  };
  show.listen({
    onSession(session) {
      remember();
      tell({ type: 'session', session });
    },
    onOpened() {
      remember();
      window.setTitle(titleOf(show));
      tellOpened(stage);
      void stage.tellLostPictures(show);
    },
  });
  window.setTitle(titleOf(show));
}

function setupWindow(window: BrowserWindow, settings: SettingsFile): void {
  const remember = () => {
    settings.change({ bounds: window.getNormalBounds() });
  };
  window.on('resized', remember).on('moved', remember).on('close', remember);
  window.on('closed', () => {
    settings.change({ ended: true });
    settings.flush();
    app.quit();
  });
  window.on('enter-full-screen', () => {
    window.setMenuBarVisibility(false);
  });
  window.on('leave-full-screen', () => {
    // A moment later: Electron first puts the bar back as it was when the screen filled, which is hidden.
    setImmediate(() => {
      if (!window.isDestroyed()) window.setMenuBarVisibility(true);
    });
  });
  setupStayAwake(window);
  setupRevive(window);
}

/** A second start gives its deck to the first and ends. */
function listenForSecondStart(stage: Stage): void {
  app.on('second-instance', (_event, argv, directory) => {
    // Not the room's window: that may be hidden until its screen is back.
    const { desk } = stage.screens;
    if (desk.isMinimized()) desk.restore();
    desk.focus();
    const start = parseArguments(argv, app.isPackaged, directory);
    if (start.mode === 'show' && start.deck !== undefined) void openDeck(stage, start.deck);
  });
}

/** The deck that ships is nobody's own: nothing is kept beside it. */
function ownFile({ file }: Show): string | undefined {
  return file === BUILT_IN_DECK ? undefined : file;
}

function titleOf(show: Show): string {
  return `${show.deck.title} – ${basename(show.file)}`;
}

/** The part of the settings that windows show. */
export function preferencesOf({ current }: SettingsFile): Preferences {
  return { bindings: current.bindings, notesSize: current.notesSize };
}

function tellOpened(stage: Stage): void {
  for (const window of [stage.window, stage.screens.console]) {
    if (window === undefined || window.isDestroyed()) continue;
    tellWindow(window, { type: 'opened', opened: openedOf(stage, window.webContents.id) });
  }
}

/** What one window shows. Problems and questions are for the trainer: the room's window is spared them. */
function openedOf({ show, settings, resumed, screens }: Stage, contentsId: number): Opened {
  const { deck, deckNumber, session } = show;
  const desk = screens.desk.webContents.id === contentsId;
  const broken = desk ? show.broken : undefined;
  return {
    deck,
    deckNumber,
    session,
    resumed: resumed && desk,
    preferences: preferencesOf(settings),
    language: settings.current.language,
    mac,
    ...(broken === undefined ? {} : { broken: { ...broken, file: basename(broken.file) } }),
  };
}
