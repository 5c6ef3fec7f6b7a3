import type { Problem } from '../core/deck/problem';
import type { Deck, Language } from '../core/deck/types';
import type { ExportProgress, PrintJob } from '../core/export-job';
import type { Action } from '../core/keymap';
import type { Command, Session } from '../core/session';

/** What a window shows: a deck and where it stands in it, or why a deck could not be opened. */
export interface Opened {
  readonly deck: Deck;
  /** Another number for another deck, also when it is the same file opened again. */
  readonly deckNumber: number;
  readonly session: Session;
  /** The problems of a deck that was to be opened; the last good deck stays behind them. */
  readonly broken?: { readonly file: string; readonly problems: readonly Problem[] };
  readonly language: Language;
  readonly mac: boolean;
}

/** What main tells a window. */
export type AppEvent =
  | { readonly type: 'opened'; readonly opened: Opened }
  | { readonly type: 'session'; readonly session: Session }
  | { readonly type: 'action'; readonly action: Action }
  | { readonly type: 'export'; readonly progress: ExportProgress }
  | { readonly type: 'notice'; readonly text: string };

/** What the window with the show asks of main. One argument a call at the most. */
export interface AudienceApi {
  opened(): Promise<Opened>;
  command(command: Command): Promise<void>;
  act(action: Action): Promise<void>;
  closeProblems(): Promise<void>;
  cancelExport(): Promise<void>;
}

/** What the hidden window that draws pages asks of main. */
export interface PrintApi {
  printJob(): Promise<PrintJob>;
  /** Tells how many frames are drawn; all of them means: print now. */
  drawn(done: number): Promise<void>;
}

export interface Api extends AudienceApi, PrintApi {
  /** Hears what main tells; returns the way to stop. */
  subscribe(listener: (event: AppEvent) => void): () => void;
}

export type Call = Exclude<keyof Api, 'subscribe'>;
export type View = 'audience' | 'print';

export const EVENT_CHANNEL = 'event';
