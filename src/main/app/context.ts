import type { BrowserWindow } from 'electron';
import { basename } from 'node:path';
import type { BridgeEvent, Opened, Preferences } from '../../ipc/api';
import type { Texts } from '../../core/i18n/texts';
import { USUAL_MOUSE } from '../../core/keys/slide-gesture';
import type { KeptMoment } from '../../core/show/steady-clock';
import { documentState } from '../files/document-name';
import type { Documents } from '../document/documents';
import type { Drafts } from '../document/drafts';
import type { EditorPlaces } from './editor-places';
import type { ExportQueue } from './export-queue';
import type { OpenDecks } from './open-decks';
import type { Log } from '../files/log';
import { checksSafely } from '../../core/spelling/safe-checking';
import type { ToldReading } from '../reader/told-reading';
import type { Screens } from '../windows/screens';
import type { Sessions } from '../sessions/sessions';
import type { SettingsFile } from '../files/settings';
import type { ShowModel } from '../document/show-model';
import type { Spelling } from '../spelling/spelling';
import type { EditedDeck } from './remarks-reporter';
import type { StartNews } from './start-news';
import type { StayAwake } from '../windows/stay-awake';
import { sendToWindow } from '../windows/windows';

export const MAC = process.platform === 'darwin';

/** Every deck that is open. */
export type Decks = OpenDecks<AppContext>;

/** What the handlers of one open deck share: its document, its show and its windows, and what the program has once. */
export interface AppContext {
  /** This deck and all others that are open. */
  readonly decks: Decks;
  readonly show: ShowModel;
  readonly window: BrowserWindow;
  readonly screens: Screens;
  readonly awake: StayAwake;
  readonly settings: SettingsFile;
  readonly documents: Documents;
  readonly drafts: Drafts;
  readonly sessions: Sessions;
  readonly reading: ToldReading;
  readonly exports: ExportQueue;
  readonly spelling: Spelling;
  readonly log: Log;
  /** The one clock of the show. */
  readonly now: () => KeptMoment;
  readonly editors: EditorPlaces;
  /** In the current language. */
  readonly texts: () => Texts;
  /** To every window of the show. */
  readonly sendToAll: (event: BridgeEvent) => void;
  /** To the trainer window only: what the room need not see. */
  readonly sendToTrainer: (event: BridgeEvent) => void;
  /** Shows a notice that nobody asked for: never in front of a group. */
  readonly notifyDiscreetly: (text: string) => void;
  /** Shows, once per deck, a notice of the pictures that are missing. */
  readonly reportLostPictures: (show: ShowModel) => Promise<void>;
  /** Shows, once per deck that is edited, a notice of texts that go on behind a `#`. */
  readonly reportRemarks: (deck: EditedDeck) => void;
  readonly startNews: StartNews;
  /** What is to be opened once its drive answers. */
  readonly later: string | undefined;
}

/** The settings that windows need. */
export function preferencesOf({ current }: SettingsFile): Preferences {
  const { bindings, notesSize, notesShare, layouts, mouse } = current;
  return { bindings, notesSize, notesShare, layouts, ...USUAL_MOUSE, ...mouse };
}

/** Tells the windows of every deck what they need of the settings. */
export function tellPreferences({ decks, settings }: Pick<AppContext, 'decks' | 'settings'>): void {
  const preferences = preferencesOf(settings);
  for (const { sendToAll } of decks.all) sendToAll({ type: 'preferences', preferences });
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

/** What one window shows. Problems and questions go to the trainer window only. */
export function openedOf(
  { show, settings, startNews, screens, editors, now }: AppContext,
  contentsId: number,
): Opened {
  const { deck, deckNumber, revision, state, document } = show;
  const isTrainerWindow = screens.trainerWindow.webContents.id === contentsId;
  const { resumed, recovered } = startNews.panel;
  return {
    deck,
    deckNumber,
    revision,
    state,
    now: now(),
    document: documentState(document),
    ...(isTrainerWindow ? trainersOwn() : { room: true }),
    ...(screens.console && { console: true }),
    ...(screens.cover !== undefined && screens.console?.webContents.id === contentsId
      ? { cover: screens.cover }
      : {}),
    resumed: resumed && isTrainerWindow,
    preferences: preferencesOf(settings),
    language: settings.current.language,
    mac: MAC,
  };

  function trainersOwn(): Partial<Opened> {
    const { broken } = show;
    return {
      ...(editors.isOpen(contentsId) ? { editing: true } : {}),
      ...(recovered ? { recovered } : {}),
      ...(broken === undefined ? {} : { broken: { ...broken, file: basename(broken.file) } }),
    };
  }
}
