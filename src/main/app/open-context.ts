import { app, type BrowserWindow } from 'electron';
import { basename, join } from 'node:path';
import type { BridgeEvent } from '../../ipc/api';
import type { Circumstances } from '../../core/show/apply';
import { arrangementOfWindows } from '../../core/screens/placing';
import { SteadyClock } from '../../core/show/steady-clock';
import { sendOpened, type AppContext } from './context';
import { holderOf } from './open-deck';
import { HeldNotices } from './held-notices';
import { Documents } from '../document/documents';
import { EditorPlaces } from './editor-places';
import { ExportQueue } from './export-queue';
import type { Beginning } from './beginning';
import { remarksReporter } from './remarks-reporter';
import { lostPicturesReporter } from '../pictures/lost-pictures';
import { ownDrafts } from './own-drafts';
import type { Program } from './program';
import { readClocks } from './read-clocks';
import { ToldReading } from '../reader/told-reading';
import { Screens } from '../windows/screens';
import { Sessions } from '../sessions/sessions';
import { tellShown } from './shown-deck';
import { StartNews } from './start-news';
import { StayAwake } from '../windows/stay-awake';
import { whenUnseen } from './unseen';
import { sendToWindow } from '../windows/windows';

const MAX_RECENT = 10;

/** Everything behind a window whose deck is yet to be opened. */
export async function openContext(
  window: BrowserWindow,
  program: Program,
  { cutOffAt, resumed, open }: Beginning,
): Promise<AppContext> {
  const { settings, log, texts, spelling, versions, decks } = program;
  const clock = new SteadyClock(readClocks(), cutOffAt);
  const now = () => clock.at(readClocks());
  const editors = new EditorPlaces();
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
      decks.lookAgain();
      tellShown(decks);
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
    // What was still being read may come in after the window closed.
    onlookers: window.isDestroyed()
      ? { fullScreen: false, console: false, editing: false }
      : {
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
  const drafts = ownDrafts(program, (text) => {
    notifyDiscreetly(text);
  });
  const notify = (text: string) => {
    sendToTrainer({ type: 'notice', text });
  };
  const notifyUnasked = (text: string) => {
    sendToTrainer({ type: 'notice', text, unasked: true });
  };
  const heldNotices = new HeldNotices(window, () => screens.console !== undefined, {
    tell: notifyUnasked,
    takeBack(text) {
      sendToTrainer({ type: 'outdated', text });
    },
  });
  const notifyDiscreetly = (text: string) => heldNotices.notify(text);
  const folder = join(app.getPath('userData'), 'sessies');
  const reading = new ToldReading(program.reader, (file) => {
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
  program.lastWrites.add(sessions);
  program.lastWrites.add({ flush: () => drafts.settled() });
  const kept = { drafts, sessions, reading };
  const { show, notice, recovered, later, editor } = await open(kept, circumstances);
  editors.put(window.webContents.id, editor);
  if (notice !== undefined) notifyUnasked(notice);
  const documents = new Documents({
    show,
    settings,
    drafts,
    sessions,
    versions,
    reading,
    texts,
    window: () => screens.trainerWindow,
    notify,
    notifyDiscreetly,
    onRecovered() {
      context.startNews.addRecovered();
    },
    whenUnseen: () => whenUnseen(context),
    async isInOtherWindow(file) {
      const holder = await holderOf({ decks }, file);
      return holder !== undefined && holder !== context;
    },
    remember(file) {
      settings.change({
        recent: [file, ...settings.current.recent.filter((each) => each !== file)].slice(0, MAX_RECENT),
      });
      app.addRecentDocument(file);
    },
  });
  const exports = new ExportQueue({
    show,
    settings,
    texts,
    report(progress) {
      sendToTrainer({ type: 'export', progress });
    },
    onFault: (text) => {
      log.fault(text);
    },
  });
  const context: AppContext = {
    decks,
    show,
    window,
    screens,
    awake: new StayAwake(
      window,
      () => ({ console: screens.console !== undefined, state: show.state }),
      () => now().steady,
    ),
    settings,
    documents,
    drafts,
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
    notifyDiscreetly,
    reportLostPictures: lostPicturesReporter(texts, notifyDiscreetly),
    reportRemarks: remarksReporter(texts, notifyDiscreetly),
    startNews: new StartNews({ resumed, recovered }),
    later,
  };
  return context;
}
