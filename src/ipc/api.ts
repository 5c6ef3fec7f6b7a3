import type { Edit } from '../core/deck/edit';
import type { Problem } from '../core/deck/problem';
import type { ValueChange } from '../core/deck/deck-change';
import type { Deck, Language } from '../core/deck/types';
import type { ExportOrder } from '../core/export/export-choice';
import type { ExportProgress, PrintJob } from '../core/frames/print-job';
import type { TableRefusal } from '../core/figures-in/refusal';
import type { ImportedTable } from '../core/figures-in/table';
import type { Binding } from '../core/keys/binding';
import type { Action } from '../core/keys/actions';
import type { Moment } from '../core/show/moment';
import type { Cover } from '../core/screens/placing';
import type { PictureToStore } from '../core/pictures/picture-to-store';
import type { MouseChoices } from '../core/keys/slide-gesture';
import type { StagePoint } from '../core/ink/strokes';
import type { StateUpdate } from '../core/show/session-news';
import type { ShowState } from '../core/show/show-state';
import type { Command } from '../core/show/commands';

/** Where the pointer of a show is, and whether the pen is down; away: nothing. */
export interface Pointer extends StagePoint {
  readonly down: boolean;
}

/** What the trainer set up once and finds again. */
export interface Preferences extends MouseChoices {
  readonly bindings: readonly Binding[];
  /** Size of the notes, in steps from their ordinary size. */
  readonly notesSize: number;
}

/** A screen as the screen check names it. */
export interface ScreenName {
  /** Its number, for choosing it. */
  readonly id: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly use: 'audience' | 'console' | 'both' | 'none';
}

/** The file behind the deck, as the trainer needs to know it. */
export interface DocumentState {
  /** The file's name, or that of a deck which has no file yet. */
  readonly name: string;
  /** The deck that ships is never written: its first change makes a new deck of it. */
  readonly place: 'builtIn' | 'new' | 'file';
  /** Whether there is something that is not saved. */
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A change of the deck. Orders of the same group that follow each other are undone together. */
export interface EditOrder {
  readonly edits: readonly Edit[];
  readonly group: string;
  /** The slide that the show stands at afterwards; by itself it stays where it is. */
  readonly slide?: number;
  /** From a window that shows the change before main has taken it. */
  readonly from?: {
    /** Counts what that window asked. Main tells with each event which number it took last. */
    readonly number: number;
    /** The deck that the window shows: a change that comes after another was opened is none of that one. */
    readonly deckNumber: number;
  };
}

/** What a window shows: a deck and where it stands in it, or why a deck could not be opened. */
export interface Opened {
  readonly deck: Deck;
  /** Another number for another deck, also when it is the same file opened again. */
  readonly deckNumber: number;
  /** Counts the changes of the deck. Nothing where whole decks are told. */
  readonly revision?: number;
  readonly state: ShowState;
  /** When it was told. */
  readonly now: Moment;
  /** Nothing for a deck that cannot be changed, as in a browser. */
  readonly document?: DocumentState;
  /** The problems of a deck that was to be opened; the last good deck stays behind them. */
  readonly broken?: { readonly file: string; readonly problems: readonly Problem[] };
  readonly preferences: Preferences;
  /** The program ended without being asked to: say where the show goes on. */
  readonly resumed: boolean;
  /** The trainer looks at another window: this one is the room's alone. */
  readonly room?: true;
  /** The room may see this window, and why: it is to hide what only the trainer may read. */
  readonly cover?: Cover;
  /** The trainer has a console. */
  readonly console?: true;
  /** What was not saved the last time has been brought back. */
  readonly recovered?: true;
  readonly language: Language;
  readonly mac: boolean;
  /** It stands in a browser, without the program around it. */
  readonly inBrowser?: true;
}

/** A command; a window that shows at once what comes of its commands numbers them, from 1. */
export type NumberedCommand = Command & { readonly number?: number };

/** What main tells a window. */
export type AppEvent =
  | { readonly type: 'opened'; readonly opened: Opened }
  /** With when it was told: all windows go by main's time. */
  | ({ readonly type: 'state'; readonly now: Moment } & StateUpdate)
  /** The same deck, changed; the show stands where it stood. */
  | ({ readonly type: 'deck'; readonly deck: Deck; readonly document: DocumentState } & StateUpdate)
  | { readonly type: 'action'; readonly action: Action }
  | { readonly type: 'export'; readonly progress: ExportProgress }
  | { readonly type: 'preferences'; readonly preferences: Preferences }
  | { readonly type: 'pointer'; readonly pointer: Pointer | null }
  /** Whether this window is the one that is worked in; before it hears of it, it is. */
  | { readonly type: 'front'; readonly front: boolean }
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
    }
  | { readonly type: 'withdrawn'; readonly offer: Action };

/** What a window with the show asks of main, the audience's and the trainer's alike. One argument a call. */
export interface ShowApi {
  opened(): Promise<Opened>;
  /** Says that the window hears what is told: news that came before would have been lost on it. */
  listening(): Promise<void>;
  command(command: NumberedCommand): Promise<void>;
  act(action: Action): Promise<void>;
  closeProblems(): Promise<void>;
  exportDeck(order: ExportOrder): Promise<void>;
  cancelExport(): Promise<void>;
  point(pointer: Pointer | null): Promise<void>;
  bind(binding: Binding): Promise<void>;
  closeScreenCheck(): Promise<void>;
  /** Makes a screen the room's, by its number. */
  chooseScreen(id: number): Promise<void>;
  /** The trainer asks for the notes that are covered. */
  showNotes(): Promise<void>;
  closeResumed(): Promise<void>;
  /** Says whether the deck is being changed in this window. */
  editing(on: boolean): Promise<void>;
}

/** The tables of a file that was chosen, by the names of their sheets, or why it has none for us. */
export interface ChosenTable {
  readonly file: string;
  readonly read:
    | { readonly sheets: readonly { readonly name: string; readonly table: ImportedTable }[] }
    | { readonly refused: TableRefusal };
}

/** What the editor asks of main, beside what a show asks. */
export interface EditApi {
  /** Changes the deck, or says why not: then nothing is changed. */
  edit(order: EditOrder): Promise<readonly Problem[]>;
  /** Opens a deck that was dragged onto the window, by its path. */
  openFile(file: string): Promise<void>;
  /** Asks the trainer for a file with figures, and reads it. Nothing when they turn back. */
  chooseTable(): Promise<ChosenTable | null>;
}

export interface PictureApi {
  /** Keeps a picture and returns the `src` by which the deck may name it. */
  storePicture(picture: PictureToStore): Promise<string>;
}

/** What the fields of a page ask of main while somebody types in them. */
export interface SpellingApi {
  /** Those of the words that are spelled wrong, in the language of the deck. */
  misspelled(words: readonly string[]): Promise<string[]>;
}

/** What a page cannot learn by itself of a file that was dragged onto it. */
export interface DroppedFiles {
  /** Where the file is on the disk; empty for one that is nowhere. */
  pathOf(file: File): string;
}

/** What the hidden window that draws pages asks of main. */
export interface PrintApi {
  printJob(): Promise<PrintJob>;
  /** Tells how many frames are drawn; all of them means: print now. */
  drawn(done: number): Promise<void>;
}

/** What every page of ours asks of main when something in it went wrong. */
export interface FaultApi {
  /** Tells of a fault in the page, by its stack. */
  fault(text: string): Promise<void>;
}

/** What main tells over the bridge: of a deck that changed, what changed. A deck may hold many photos. */
export type BridgeEvent = Exclude<AppEvent, { readonly type: 'deck' }> | DeckChanged;

/** What became of the deck of the revision before this one. */
export interface DeckChanged extends StateUpdate {
  readonly type: 'deckChanged';
  readonly change: ValueChange | null;
  readonly revision: number;
  readonly document: DocumentState;
}

/** Hears an event, which holds all that this window asked up to the number `taken`: a reply says nothing of that. */
export type HostListener = (event: AppEvent, taken: number) => void;

/** Whoever owns the show that a window draws: the main process, or the page itself. */
export interface ShowHost extends ShowApi {
  /** Hears what the host tells; returns the way to stop. */
  subscribe(listener: HostListener): () => void;
}

export interface Api extends ShowHost, EditApi, PictureApi, PrintApi, SpellingApi, FaultApi, DroppedFiles {}

/** The same over the bridge. */
export interface BridgeApi extends Omit<Api, 'subscribe'> {
  subscribe(listener: (event: BridgeEvent, taken: number) => void): () => void;
}

export type Call = Exclude<keyof Api, 'subscribe' | 'pathOf'>;
export type View = 'audience' | 'console' | 'print';

export const EVENT_CHANNEL = 'event';
