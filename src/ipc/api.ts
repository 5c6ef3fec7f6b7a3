import type { Edit } from '../core/deck/edit';
import type { Path, Problem } from '../core/deck/problem';
import type { ValueChange } from '../core/deck/deck-change';
import type { VersionSummary } from '../core/deck/kept-version';
import type { Deck, Language } from '../core/deck/types';
import type { SlideClip } from '../core/editing/slide-clip';
import type { ExportOrder } from '../core/export/export-choice';
import type { ExportProgress, PrintJob } from '../core/frames/print-job';
import type { KeptLayout } from '../core/figures-in/kept/kept-layout';
import type { TableRefusal } from '../core/figures-in/refusal';
import type { SourceSheet } from '../core/figures-in/sheets/source-sheet';
import type { Binding } from '../core/keys/binding';
import type { Action } from '../core/keys/actions';
import type { Moment } from '../core/show/moment';
import type { Cover } from '../core/screens/placing';
import type { PictureToStore } from '../core/pictures/picture-to-store';
import type { MouseChoices } from '../core/keys/slide-gesture';
import type { StagePoint } from '../core/ink/strokes';
import type { EditorPlace } from '../core/show/editor-place';
import type { ShowState } from '../core/show/show-state';
import type { Command } from '../core/show/commands';

/** Where the pointer of a show is, and whether the pen is down; `null` if it is away. */
export interface Pointer extends StagePoint {
  readonly down: boolean;
}

/** What can be done with a file that was made. */
export type MadeOpening = 'file' | 'folder';

/** The trainer’s saved preferences. */
export interface Preferences extends MouseChoices {
  readonly bindings: readonly Binding[];
  /** Size of the notes, in steps from the default. */
  readonly notesSize: number;
  /** Of the width of the console, what the notes have. */
  readonly notesShare: number;
  /** What was chosen for the columns of files with figures. */
  readonly layouts: readonly KeptLayout[];
}

/** A screen in the screen check. */
export interface ScreenName {
  /** For choosing it. */
  readonly id: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly use: 'audience' | 'console' | 'both' | 'none';
}

/** What windows show about the file behind the deck. */
export interface DocumentState {
  /** The file’s name, or that of a deck without a file. */
  readonly name: string;
  /** The deck that ships is never written: its first change turns it into a new deck. */
  readonly place: 'builtIn' | 'new' | 'file';
  /** Whether there are unsaved changes. */
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A deck as it was saved at a moment, in milliseconds since 1970; `null` for what cannot be read any more. */
export interface SavedVersion {
  readonly at: number;
  readonly summary: VersionSummary | null;
}

/** The earlier versions of a deck, the last one first. */
export interface SavedVersions {
  /** What the deck is called. */
  readonly name: string;
  /** When the version was saved that is open now, as a copy. */
  readonly shown?: number;
  readonly versions: readonly SavedVersion[];
  /** The names of copies that a shared folder made beside its file, of what was changed in two places at once. */
  readonly copies: readonly string[];
}

/** A change of the deck. Consecutive orders of the same group are undone together. */
export interface EditOrder {
  readonly edits: readonly Edit[];
  readonly group: string;
  /** The slide to show afterwards; by default the current one. */
  readonly slide?: number;
  /** From a window that shows the change before main has handled it. */
  readonly from?: {
    /** Numbers the window’s requests. Each event from main says which number it handled last. */
    readonly number: number;
    /** The deck that the window shows: a change that arrives after another was opened is not meant for that. */
    readonly deckNumber: number;
  };
}

/** What a window shows: a deck and the position in it, or why a deck could not be opened. */
export interface Opened {
  readonly deck: Deck;
  /** Differs for every opened deck, also if the same file is opened again. */
  readonly deckNumber: number;
  /** Counts the changes of the deck and the state. Nothing where both are told whole. */
  readonly revision?: number;
  readonly state: ShowState;
  /** When it was sent. */
  readonly now: Moment;
  /** `undefined` for a deck that cannot be edited, as in a browser. */
  readonly document?: DocumentState;
  /** The problems of a deck that could not be opened; the last good deck stays behind them. */
  readonly broken?: { readonly file: string; readonly problems: readonly Problem[] };
  readonly preferences: Preferences;
  /** The program crashed: ask where to continue. */
  readonly resumed: boolean;
  /** The trainer window is another one: only the room sees this one. */
  readonly room?: true;
  /** Why the room may see this window: it has to hide what only the trainer may read. */
  readonly cover?: Cover;
  /** The console is open. */
  readonly console?: true;
  /** Its page begins with the editor: it was open when the last one died. */
  readonly editing?: true;
  /** Unsaved changes of last time have been restored. */
  readonly recovered?: true;
  readonly language: Language;
  readonly mac: boolean;
  /** It runs in a browser, without the program around it. */
  readonly inBrowser?: true;
}

/** A command. A window that predicts the result numbers its commands, from 1. */
export type NumberedCommand = Command & { readonly number?: number };

/** What main sends to a window. */
export type AppEvent =
  | { readonly type: 'opened'; readonly opened: Opened }
  /** With when it was told: all windows go by main's time. */
  | { readonly type: 'state'; readonly state: ShowState; readonly now: Moment }
  /** The same deck, changed; the show stands where it stood. */
  | {
      readonly type: 'deck';
      readonly deck: Deck;
      readonly state: ShowState;
      readonly document: DocumentState;
    }
  | { readonly type: 'action'; readonly action: Action }
  | { readonly type: 'export'; readonly progress: ExportProgress }
  | { readonly type: 'preferences'; readonly preferences: Preferences }
  | { readonly type: 'pointer'; readonly pointer: Pointer | null }
  /** Whether this window is the one that is worked in; before it hears of it, it is. */
  | { readonly type: 'front'; readonly front: boolean }
  /** Whether another deck is before the room: this one cannot be shown as well. */
  | { readonly type: 'otherShown'; readonly on: boolean }
  | { readonly type: 'cover'; readonly cover: Cover | null }
  /** Whether spelling is checked; told again when other words than before count as right. */
  | { readonly type: 'spelling'; readonly on: boolean }
  /** What is drawn as pixels may be lost, and is to be drawn again. */
  | { readonly type: 'repaint' }
  | { readonly type: 'screens'; readonly screens: readonly ScreenName[] | null }
  /** `offers` is what can be done about it, as a button. */
  /** It goes by itself, unless it `stays` until what it offers is withdrawn. */
  | {
      readonly type: 'notice';
      readonly text: string;
      readonly offers?: Action;
      readonly stays?: true;
      /** News that nobody asked for: it stands beside the answer to what the trainer did, and neither replaces the other. */
      readonly unasked?: true;
      /** The way from the deck to what it is about: an editor goes there. */
      readonly about?: Path;
    }
  | { readonly type: 'withdrawn'; readonly offer: Action }
  /** News that holds no more, by its text: what it told of is put right, or is shown no longer. */
  | { readonly type: 'outdated'; readonly text: string }
  /** A show is about to fill the screen: its trainer hears what it misses. */
  | { readonly type: 'presenting' }
  /** The trainer asked for the earlier versions of the deck. */
  | { readonly type: 'versions'; readonly versions: SavedVersions }
  /** A file with figures was opened or dropped: the editor offers them to the slide. */
  | { readonly type: 'table'; readonly table: ChosenTable };

/** The calls of both windows of the show to main. One argument per call. */
export interface ShowApi {
  opened(): Promise<Opened>;
  /** Says that the window is listening: earlier events would have been lost. */
  listening(): Promise<void>;
  command(command: NumberedCommand): Promise<void>;
  act(action: Action): Promise<void>;
  closeProblems(): Promise<void>;
  exportDeck(order: ExportOrder): Promise<void>;
  cancelExport(): Promise<void>;
  /** Opens what was exported last with the program of the system, or shows it in its folder. */
  openMade(how: MadeOpening): Promise<void>;
  point(pointer: Pointer | null): Promise<void>;
  bind(binding: Binding): Promise<void>;
  closeScreenCheck(): Promise<void>;
  /** Makes a screen the audience’s, by its id. */
  chooseScreen(id: number): Promise<void>;
  /** Shows the covered notes at the trainer’s request. */
  showNotes(): Promise<void>;
  /** Keeps what the notes have of the width of the console, from 0 to 1. */
  keepNotesShare(share: number): Promise<void>;
  closeResumed(): Promise<void>;
  /** Opens an earlier version of the deck as a copy, by when it was saved. */
  openVersion(at: number): Promise<void>;
  /** Opens one of the copies beside the deck's file, by its name, in a window of its own. */
  openConflictCopy(name: string): Promise<void>;
  /** Says what became of the editor in this window. */
  editing(editor: EditorPlace): Promise<void>;
}

/** The sheets of a file that was chosen, or why it has none for us. */
export interface ChosenTable {
  readonly file: string;
  /** The path from the folder of the deck to a file in it or below it, with which it can be read again. */
  readonly nearby?: string;
  readonly read: { readonly sheets: readonly SourceSheet[] } | { readonly refused: TableRefusal };
}

/** A file near the deck that cannot be read now, and why: the code of the system, or a reason of ours. */
export interface UnreadTable {
  readonly nearby: string;
  readonly unread: string;
}

/** The additional calls of the editor. */
export interface EditApi {
  /** Edits the deck, or returns the problems that this would cause: then nothing changes. */
  edit(order: EditOrder): Promise<readonly Problem[]>;
  /** Asks the trainer for a file with figures, and reads it. `null` if cancelled. */
  chooseTable(): Promise<ChosenTable | null>;
  /** Reads a file near the deck that figures came from, without a notice; `null` if the deck has no file itself. */
  readAgain(nearby: string): Promise<ChosenTable | UnreadTable | null>;
  /** Remembers what was chosen for the columns of files with figures, in place of what was remembered before. */
  keepLayouts(layouts: readonly KeptLayout[]): Promise<void>;
}

export interface PictureApi {
  /** Stores a picture and returns the `src` for the deck. */
  storePicture(picture: PictureToStore): Promise<string>;
}

/** The slides that were pasted, by their ids; or the problems that this would cause: then nothing changed. */
export interface PastedSlides {
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

export interface SlideApi {
  /** Pastes slides after the one at an index, with their sections and pictures. */
  pasteSlides(paste: { readonly after: number; readonly clip: SlideClip }): Promise<PastedSlides>;
  /** Opens the context menu of the chosen slides, at a place in the page in CSS pixels. */
  slideMenu(at: { readonly x: number; readonly y: number }): Promise<void>;
}

/** What the fields of a page ask of main while somebody types in them. */
export interface SpellingApi {
  /** Those of the words that are spelled wrong, in the language of the deck. */
  misspelled(words: readonly string[]): Promise<string[]>;
}

/** What the preload script asks for a page, which cannot name a file that the user did not give it. */
export interface FileApi {
  /** Opens decks that were dragged onto the window, by their paths: the first one here, others in their own windows. */
  openFiles(files: readonly string[]): Promise<void>;
}

/** What a page asks of the preload script. */
export interface DroppedFiles {
  /** Opens decks that were dragged onto the window, but for those that are not on the disk. */
  openDropped(files: readonly File[]): Promise<void>;
}

/** How far a print window is. */
export interface PagesDrawn {
  /** How many frames are drawn; all of them means: print now. */
  readonly done: number;
  /** The slides among them with letters that the back of a room cannot read, by their places in the deck. */
  readonly smallType: readonly number[];
}

/** The calls of the hidden print window. */
export interface PrintApi {
  printJob(): Promise<PrintJob>;
  drawn(pages: PagesDrawn): Promise<void>;
}

/** The call of every page when something in it goes wrong. */
export interface FaultApi {
  /** Reports a fault in the page, by its stack. */
  fault(text: string): Promise<void>;
}

/**
 * What main tells over the bridge: of a show that changed, only what changed. A deck may hold many photos, its slides
 * many strokes, and its workshop many groups.
 */
export type BridgeEvent = Exclude<AppEvent, { readonly type: 'deck' | 'state' }> | ShowChanged;

/** What became of a deck and its show state between two revisions; `null` for what stayed as it is. */
export interface ShowChange {
  readonly since: number;
  readonly revision: number;
  readonly deck: ValueChange | null;
  readonly state: ValueChange | null;
}

export interface ShowChanged extends ShowChange {
  readonly type: 'changed';
  readonly now: Moment;
  /** `undefined` if only the state changed. */
  readonly document?: DocumentState;
}

/**
 * Receives an event, which includes all requests of this window up to the number `taken`; replies do not say that.
 */
export type HostListener = (event: AppEvent, taken: number) => void;

/** The owner of the show that a window draws: the main process, or the page itself. */
export interface ShowHost extends ShowApi {
  /** Subscribes to events; returns a function that unsubscribes. */
  subscribe(listener: HostListener): () => void;
}

export interface Api
  extends ShowHost, EditApi, PictureApi, SlideApi, PrintApi, SpellingApi, FaultApi, DroppedFiles {}

/** Every call to main. */
export interface CallApi
  extends ShowApi, EditApi, PictureApi, SlideApi, PrintApi, SpellingApi, FaultApi, FileApi {}

/** The same over the bridge. */
export interface BridgeApi extends Omit<Api, 'subscribe'> {
  subscribe(listener: (event: BridgeEvent, taken: number) => void): () => void;
}

export type Call = keyof CallApi;
/** A call that pages make themselves. */
export type PageCall = Exclude<Call, keyof FileApi>;
export type View = 'audience' | 'console' | 'print';

export const EVENT_CHANNEL = 'event';
