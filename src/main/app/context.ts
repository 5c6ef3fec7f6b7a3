import { app, type BrowserWindow } from 'electron';
import { basename, join } from 'node:path';
import type { BridgeEvent, Opened, Preferences } from '../../ipc/api';
import { textsOf } from '../../core/i18n/languages';
import type { Texts } from '../../core/i18n/texts';
import type { Circumstances } from '../../core/show/apply';
import { USUAL_MOUSE } from '../../core/keys/slide-gesture';
import { SteadyClock, type KeptMoment } from '../../core/show/steady-clock';
import { HeldNotices } from './aside-notices';
import { openSpelling } from './open-spelling';
import { documentState } from '../files/document-name';
import { Documents } from '../document/documents';
import { Drafts } from '../document/drafts';
import { ExportQueue } from './export-queue';
import { firstShow } from './first-show';
import { InkFile } from '../files/ink-file';
import { lostPicturesReporter } from '../pictures/lost-pictures';
import type { Log } from '../files/log';
import { checksSafely } from '../../core/spelling/safe-checking';
import { readClocks } from './read-clocks';
import { launchReader } from '../reader/launch-reader';
import { Reader } from '../reader/reader';
import { ToldReading } from '../reader/told-reading';
import { Screens } from '../windows/screens';
import { Sessions } from '../sessions/sessions';
import type { SettingsFile } from '../files/settings';
import type { ShowModel } from '../document/show-model';
import type { Spelling } from '../spelling/spelling';
import { StayAwake } from '../windows/stay-awake';
import { sendToWindow } from '../windows/windows';

export const MAC = process.platform === 'darwin';

/** Everything of a running show, for those who answer windows and menus. */
export interface AppContext {
  readonly show: ShowModel;
  readonly window: BrowserWindow;
  readonly screens: Screens;
  readonly awake: StayAwake;
  readonly settings: SettingsFile;
  readonly ink: InkFile;
  readonly documents: Documents;
  readonly sessions: Sessions;
  readonly reading: ToldReading;
  readonly exports: ExportQueue;
  readonly spelling: Spelling;
  readonly log: Log;
  /** All times of the show are taken from here. */
  readonly now: () => KeptMoment;
  /** The windows in which the deck is being changed, by the ids of their contents. */
  readonly editors: Set<number>;
  /** In the language that is chosen now. */
  readonly texts: () => Texts;
  /** Tells every window of the show. */
  readonly sendToAll: (event: BridgeEvent) => void;
  /** Tells only the window the trainer looks at: what the room need not see. */
  readonly sendToTrainer: (event: BridgeEvent) => void;
  /** Tells once of each deck which of its pictures cannot be shown. */
  readonly reportLostPictures: (show: ShowModel) => Promise<void>;
  /** The last run did not end by itself, and the trainer has not been told yet. */
  resumed: boolean;
  /** What was not saved has been brought back, and the trainer has not been told yet. */
  recovered: boolean;
  /** What is to be opened once its drive answers. */
  readonly later: string | undefined;
  /** What there is to say of the start, until a window hears it. */
  notice: string | undefined;
}

/** What a show begins with. */
export interface Beginning {
  /** The deck that was asked for. */
  readonly deck: string | undefined;
  readonly log: Log;
  readonly onFault: (error: unknown) => void;
  /** False where nothing is kept for the next start. */
  readonly remembers: boolean;
}

const MAX_RECENT = 10;

export async function openContext(
  window: BrowserWindow,
  settings: SettingsFile,
  { deck, log, remembers, onFault }: Beginning,
): Promise<AppContext> {
  const texts = () => textsOf(settings.current.language);
  const resumed = !settings.current.ended;
  // A talk that was cut off goes on; any other begins by the clock of the computer.
  const clock = new SteadyClock(readClocks(), resumed ? settings.current.left?.at : undefined);
  const now = () => clock.at(readClocks());
  const editors = new Set<number>();
  // Where nothing is remembered, the welcome would come at every start.
  settings.change({ ended: false, ...(remembers ? {} : { welcomed: true }) });
  const screens: Screens = new Screens(window, settings, {
    onNews(news) {
      sendToTrainer({ type: 'notice', text: texts().screens.news[news] });
    },
    // A question that was put in one window goes on in the other, never before the room.
    onTrainerWindow() {
      // Only the console shows that the room's picture is frozen: without it the show would seem to hang.
      if (screens.console === undefined && show.state.frozen !== null) show.command({ type: 'freeze' });
      sendOpened(context);
      heldNotices.release();
      // A window that closed does not tell that it points no more.
      sendToAll({ type: 'pointer', pointer: null });
      context.awake.look();
    },
    onCover(cover) {
      sendToWindow(screens.console, { type: 'cover', cover: cover ?? null });
    },
    onNames(names) {
      sendToAll({ type: 'screens', screens: names });
    },
  });
  const circumstances = (): Circumstances => ({
    now: now(),
    onlookers: {
      fullScreen: window.isFullScreen(),
      console: screens.console !== undefined,
      editing: editors.has(screens.trainerWindow.webContents.id),
    },
  });
  const sendToAll = (event: BridgeEvent) => {
    sendToWindow(window, event);
    sendToWindow(screens.console, event);
  };
  const sendToTrainer = (event: BridgeEvent) => {
    sendToWindow(screens.trainerWindow, event);
  };
  const drafts = new Drafts(join(app.getPath('userData'), 'drafts'));
  const notify = (text: string) => {
    sendToTrainer({ type: 'notice', text });
  };
  const heldNotices = new HeldNotices(window, () => screens.console !== undefined, notify);
  const notifyDiscreetly = (text: string) => {
    heldNotices.notify(text);
  };
  const folder = join(app.getPath('userData'), 'sessies');
  const reading = new ToldReading(new Reader(launchReader), (file) => {
    if (file === undefined) sendToTrainer({ type: 'withdrawn', offer: 'stopOpening' });
    else {
      const text = texts().documents.opening(basename(file));
      sendToTrainer({ type: 'notice', text, offers: 'stopOpening', stays: true });
    }
  });
  const sessions = new Sessions({
    folder,
    texts,
    notify: notifyDiscreetly,
    now,
    newName: () => drafts.newName,
    read: (file) => reading.read('session', file),
  });
  const ink = await InkFile.open(join(app.getPath('userData'), 'pen.json'));
  const kept = { drafts, sessions, ink, reading, onFault };
  const { show, notice, recovered, later } = await firstShow(
    settings,
    circumstances,
    kept,
    texts(),
    resumed,
    deck,
  );
  // A talk that was ended leaves no strokes behind, or the next that is cut off would bring them back.
  ink.keep(show.document.file, show.state.strokes);
  const spelling = await openSpelling({
    log,
    texts,
    notify: notifyDiscreetly,
    language: () => show.deck.language,
    isOn: () => settings.current.spelling,
  });
  const documents = new Documents({
    show,
    settings,
    drafts,
    sessions,
    reading,
    texts,
    window: () => screens.trainerWindow,
    notify,
    notifyDiscreetly,
    onRecovered() {
      context.recovered = true;
    },
    remember(file) {
      settings.change({
        recent: [file, ...settings.current.recent.filter((each) => each !== file)].slice(0, MAX_RECENT),
      });
      app.addRecentDocument(file);
    },
  });
  const exports = new ExportQueue(show, settings, texts, (progress) => {
    sendToTrainer({ type: 'export', progress });
  });
  const context: AppContext = {
    show,
    window,
    screens,
    awake: new StayAwake(
      window,
      () => ({ console: screens.console !== undefined, state: show.state }),
      () => now().steady,
    ),
    settings,
    ink,
    documents,
    sessions,
    reading,
    exports,
    spelling,
    log,
    now,
    editors,
    texts,
    sendToAll,
    sendToTrainer,
    reportLostPictures: lostPicturesReporter(texts, notifyDiscreetly),
    resumed,
    recovered,
    later,
    notice: remembers ? notice : [texts().about.remembersNothing, notice ?? ''].join(' ').trim(),
  };
  return context;
}

/** The part of the settings that windows show. */
export function preferencesOf({ current }: SettingsFile): Preferences {
  return { bindings: current.bindings, notesSize: current.notesSize, ...USUAL_MOUSE, ...current.mouse };
}

/** Tells pages whether they are to have words checked, and to look again. */
export function tellSpelling({ sendToAll, spelling }: AppContext): void {
  sendToAll({ type: 'spelling', on: spelling.isOn && checksSafely(process.versions.electron) });
}

export function sendOpened(context: AppContext): void {
  for (const window of [context.window, context.screens.console]) {
    if (window === undefined || window.isDestroyed()) continue;
    // What it died of may not be in the deck that opens now.
    if (window.webContents.isCrashed()) window.webContents.reload();
    sendToWindow(window, { type: 'opened', opened: openedOf(context, window.webContents.id) });
  }
}

/** What one window shows. Problems and questions are for the trainer: the room's window is spared them. */
export function openedOf(
  { show, settings, resumed, recovered, screens, now }: AppContext,
  contentsId: number,
): Opened {
  const { deck, deckNumber, revision, state, document } = show;
  const isTrainerWindow = screens.trainerWindow.webContents.id === contentsId;
  const broken = isTrainerWindow ? show.broken : undefined;
  return {
    deck,
    deckNumber,
    revision,
    state,
    now: now(),
    document: documentState(document),
    ...(isTrainerWindow ? {} : { room: true }),
    ...(screens.console && { console: true }),
    ...(screens.cover !== undefined && screens.console?.webContents.id === contentsId
      ? { cover: screens.cover }
      : {}),
    resumed: resumed && isTrainerWindow,
    preferences: preferencesOf(settings),
    language: settings.current.language,
    mac: MAC,
    ...(recovered && isTrainerWindow ? { recovered } : {}),
    ...(broken === undefined ? {} : { broken: { ...broken, file: basename(broken.file) } }),
  };
}
