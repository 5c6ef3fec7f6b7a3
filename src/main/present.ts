import { app, type BrowserWindow } from 'electron';
import { basename, join } from 'node:path';
import { EVENT_CHANNEL, type AppEvent, type AudienceApi, type Opened } from '../ipc/api';
import { KnownError } from '../core/errors';
import { textsOf } from '../core/i18n/languages';
import { act, openDeck, type Stage } from './actions';
import { parseArguments } from './arguments';
import { BUILT_IN_DECK } from './deck-file';
import { Exports } from './exports';
import { setupMenu } from './menu';
import { setupServe } from './serve';
import { SettingsFile } from './settings';
import { Show } from './show';
import { setupStayAwake } from './stay-awake';
import { openAudienceWindow } from './windows';
import { setupPages } from './pages';

const mac = process.platform === 'darwin';

/** Opens the window at once and the deck while its page loads. */
export async function present(deck: string | undefined): Promise<void> {
  const settings = await SettingsFile.open(join(app.getPath('userData'), 'settings.json'));
  await app.whenReady();
  setupPages();
  const window = openAudienceWindow(settings.current.bounds, app.getName());
  const stage = openStage(window, settings, deck);
  setupAnswers(stage);
  setupWindow(window, settings);
  const { show, texts, tell } = await stage;
  setupMenu(texts, mac, (action) => void stage.then((ready) => act(ready, action)));
  show.listen({
    onSession(session) {
      settings.change({ left: { file: show.file, position: session.position } });
      tell({ type: 'session', session });
    },
    onOpened() {
      settings.change({ left: { file: show.file, position: show.session.position } });
      window.setTitle(titleOf(show));
      tell({ type: 'opened', opened: openedOf(show, settings) });
    },
  });
  window.setTitle(titleOf(show));
  listenForSecondStart(await stage);
}

async function openStage(
  window: BrowserWindow,
  settings: SettingsFile,
  deck: string | undefined,
): Promise<Stage> {
  const texts = textsOf(settings.current.language);
  const tell = (event: AppEvent) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
  };
  const show = await firstShow(settings, deck, (text) => {
    window.webContents.once('did-finish-load', () => {
      tell({ type: 'notice', text });
    });
  });
  const exports = new Exports(show, settings, texts, (progress) => {
    tell({ type: 'export', progress });
  });
  return { show, window, settings, exports, texts, tell };
}

/** The deck that was asked for, else the one that was open last, else the one that ships. */
async function firstShow(
  settings: SettingsFile,
  deck: string | undefined,
  notice: (text: string) => void,
): Promise<Show> {
  const { left } = settings.current;
  const file = deck ?? left?.file ?? BUILT_IN_DECK;
  try {
    return await Show.open(file, BUILT_IN_DECK, left?.file === file ? left.position : undefined);
  } catch (error) {
    if (!(error instanceof KnownError) || file === BUILT_IN_DECK) throw error;
    notice(textsOf(settings.current.language).errors[error.code](error.subject, error.detail));
    return Show.open(BUILT_IN_DECK, BUILT_IN_DECK, undefined);
  }
}

function setupAnswers(stage: Promise<Stage>): void {
  setupServe<keyof AudienceApi>('audience', {
    opened: () => stage.then(({ show, settings }) => openedOf(show, settings)),
    command: (command) =>
      stage.then(({ show }) => {
        show.command(command);
      }),
    act: (action) => stage.then((ready) => act(ready, action)),
    closeProblems: () =>
      stage.then(({ show }) => {
        show.closeProblems();
      }),
    cancelExport: () =>
      stage.then(({ exports }) => {
        exports.cancel();
      }),
  });
}

function setupWindow(window: BrowserWindow, settings: SettingsFile): void {
  const remember = () => {
    settings.change({ bounds: window.getNormalBounds() });
  };
  window.on('resized', remember).on('moved', remember).on('close', remember);
  window.on('closed', () => {
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
}

/** A second start gives its deck to the first and ends. */
function listenForSecondStart(stage: Stage): void {
  const { window } = stage;
  app.on('second-instance', (_event, argv, directory) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const start = parseArguments(argv, app.isPackaged, directory);
    if (start.mode === 'show' && start.deck !== undefined) void openDeck(stage, start.deck);
  });
}

function titleOf(show: Show): string {
  return `${show.deck.title} – ${basename(show.file)}`;
}

function openedOf(show: Show, settings: SettingsFile): Opened {
  const { deck, deckNumber, session, broken } = show;
  return {
    deck,
    deckNumber,
    session,
    language: settings.current.language,
    mac,
    ...(broken === undefined ? {} : { broken: { ...broken, file: basename(broken.file) } }),
  };
}
