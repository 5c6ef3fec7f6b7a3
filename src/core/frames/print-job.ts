import type { Deck } from '../deck/types';
import { frames, type Frame, type RoomChoice } from './frames';
import type { Strokes } from '../ink/strokes';
import { NOBODY, type Workshop } from '../groups/workshop';
import type { Paper, Notes, PerPage } from '../export/export-choice';

export interface Handout {
  readonly perPage: PerPage;
  readonly notes: Notes;
}

/** How a deck is printed. */
export interface PaperOptions {
  readonly steps: boolean;
  readonly paper: Paper;
  /** Which slides, by their place in the deck; unless told, all that are shown. */
  readonly slides?: readonly number[];
  /** The ink, if it is to be printed. */
  readonly strokes?: Strokes;
  /** What groups did with the slides. */
  readonly room?: RoomChoice;
  /** Handout pages, portrait A4, instead of one slide per page. */
  readonly handout?: Handout;
  /** White grounds, and shapes as outlines. */
  readonly spareInk?: boolean;
  /** Pictures of this width in pixels, taken of one frame at a time, instead of pages. */
  readonly picture?: number;
}

/** Everything that the print view needs. */
export interface PrintJob {
  readonly deck: Deck;
  readonly frames: readonly Frame[];
  readonly paper: Paper;
  readonly strokes: Strokes;
  readonly spareInk: boolean;
  /** What groups did that frames show. */
  readonly room?: RoomChoice;
  readonly handout?: Handout;
  readonly picture?: number;
  /** Its pages have their numbers in a margin: a printer is given none otherwise. */
  readonly numbered?: boolean;
}

export function printJob(deck: Deck, options: PaperOptions): PrintJob {
  const { paper, strokes = {}, spareInk = false, room, handout, picture } = options;
  return {
    deck,
    frames: frames(deck, options),
    paper,
    strokes,
    spareInk,
    ...(room === undefined ? {} : { room }),
    ...(handout === undefined ? {} : { handout }),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** What groups did as a frame shows it: with the group in the room that it is about. */
export function workshopIn({ room }: Pick<PrintJob, 'room'>, frame: Frame): Workshop {
  if (room === undefined) return NOBODY;
  return frame.room === undefined ? room.workshop : { ...room.workshop, now: frame.room.group };
}

/** Whether it is about what groups did, and nothing else. */
export const isReport = ({ room }: Pick<PrintJob, 'room'>): boolean => room?.alone === true;

/** The frames of each page. */
export function pagesOf(job: Pick<PrintJob, 'frames' | 'handout'>): readonly (readonly Frame[])[] {
  const perPage = job.handout?.perPage ?? 1;
  return Array.from({ length: Math.ceil(job.frames.length / perPage) }, (_, page) =>
    job.frames.slice(page * perPage, (page + 1) * perPage),
  );
}

/**
 * Page size in inches, as Chromium’s printing wants it; 16:9 is 1280 by 720 CSS pixels. A4 is in whole points, to which
 * Chromium rounds up: what is left of one would be a white line below a dark slide.
 */
export function pageInches({ paper, handout }: Pick<PrintJob, 'paper' | 'handout'>): {
  readonly width: number;
  readonly height: number;
} {
  if (handout !== undefined) return { width: 8.27, height: 11.69 };
  return paper === 'a4' ? { width: 842 / 72, height: 595 / 72 } : { width: 1280 / 96, height: 720 / 96 };
}

/** The progress of an export. `printing` has no parts: the engine writes the file in one go. */
export type ExportProgress =
  | { readonly stage: 'drawing'; readonly done: number; readonly total: number }
  | { readonly stage: 'printing' }
  | { readonly stage: 'done'; readonly file: string; readonly pages: number; readonly bytes: number }
  | { readonly stage: 'printed' }
  | { readonly stage: 'cancelled' }
  | { readonly stage: 'failed'; readonly message: string };
