import { app, type BrowserWindow } from 'electron';
import { basename, join } from 'node:path';
import type { BridgeEvent } from '../../ipc/api';
import { textsOf } from '../../core/i18n/languages';
import type { Circumstances } from '../../core/show/apply';
import { arrangementOfWindows } from '../../core/screens/placing';
import { SteadyClock } from '../../core/show/steady-clock';
import { sendOpened, type AppContext } from './context';
import { HeldNotices } from './held-notices';
import { openSpelling } from './open-spelling';
import { Documents } from '../document/documents';
import { Drafts } from '../document/drafts';
import { EditorPlaces } from './editor-places';
import { ExportQueue } from './export-queue';
import { firstShow } from './first-show';
import { InkFile } from '../files/ink-file';
import { lostPicturesReporter } from '../pictures/lost-pictures';
import type { Log } from '../files/log';
import { readClocks } from './read-clocks';
import { launchReader } from '../reader/launch-reader';
import { Reader } from '../reader/reader';
import { ToldReading } from '../reader/told-reading';
import { Screens } from '../windows/screens';
import { Sessions } from '../sessions/sessions';
import type { SettingsFile } from '../files/settings';
import { StartNews } from './start-news';
import { StayAwake } from '../windows/stay-awake';
import { sendToWindow } from '../windows/windows';

/** What a show starts with. */
export interface Beginning {
  /** The path of the requested deck. */
  readonly deck: string | undefined;
  readonly log: Log;
  readonly onFault: (error: unknown) => void;
  /** False if nothing can be saved for the next start. */
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
  // A talk that was cut off continues its steady time; any other starts from the computer’s clock.
  const clock = new SteadyClock(readClocks(), resumed ? settings.current.left?.at : undefined);
  const now = () => clock.at(readClocks());
  const editors = new EditorPlaces();
  // If nothing is saved, the welcome would appear at every start.
  settings.change({ ended: false, ...(remembers ? {} : { welcomed: true }) });
  const screens: Screens = new Screens(window, settings, {
    onNews(news) {
      sendToTrainer({ type: 'notice', text: texts().screens.news[news] });
    },
    // A question that was open in one window moves to the other, never in front of the room.
    onTrainerWindow() {
      // Only the console shows that the audience’s screen is frozen: without it the show would seem to hang.
      if (screens.console === undefined && show.state.frozen !== null) show.command({ type: 'freeze' });
      sendOpened(context);
      heldNotices.release();
      // A closed window cannot say that its pointer is gone.
      sendToAll({ type: 'pointer', pointer: null });
      context.awake.look();
    },
    onCover(cover) {
      sendToWindow(screens.console, { type: 'cover', cover: cover ?? null });
    },
    onPlaced(event, { placing, ...placed }) {
      log.debug('screens', () =>
        JSON.stringify({ event, arrangement: arrangementOfWindows(placing), ...placed }),
      );
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
      editing: editors.isOpen(screens.trainerWindow.webContents.id),
    },
  });
  const sendToAll = (event: BridgeEvent) => {
    sendToWindow(window, event);
    sendToWindow(screens.console, event);
  };
  const sendToTrainer = (event: BridgeEvent) => {
    sendToWindow(screens.trainerWindow, event);
  };
  const drafts = new Drafts(join(app.getPath('userData'), 'drafts'), (reason) => {
    notifyDiscreetly(texts().documents.draftsNotKept(reason));
  });
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
  const { show, notice, recovered, later, editor } = await firstShow(
    settings,
    circumstances,
    kept,
    texts(),
    resumed,
    deck,
  );
  editors.put(window.webContents.id, editor);
  // A finished talk leaves no strokes behind, or they would come back after the next crash.
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
      context.startNews.addRecovered();
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
    startNews: new StartNews({
      resumed,
      recovered,
      notice: remembers ? notice : [texts().about.remembersNothing, notice ?? ''].join(' ').trim(),
    }),
    later,
  };
  return context;
}
