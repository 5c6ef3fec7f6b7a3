import type { Deck } from './deck/types';
import { frames, type Frame } from './frames';
import type { Strokes } from './strokes';

export const PAPERS = ['16:9', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

/** How a deck is put on paper. */
export interface PaperOptions {
  readonly steps: boolean;
  readonly paper: Paper;
  /** What the pen wrote, where it is to be printed. */
  readonly strokes?: Strokes;
}

/** All that the print view needs: nothing in it is looked up elsewhere. */
export interface PrintJob {
  readonly deck: Deck;
  readonly frames: readonly Frame[];
  readonly paper: Paper;
  readonly strokes: Strokes;
}

export function printJob(deck: Deck, options: PaperOptions): PrintJob {
  return { deck, frames: frames(deck, options), paper: options.paper, strokes: options.strokes ?? {} };
}

/** Page size in inches, as Chromium's printing wants it; 16:9 is 1280 by 720 CSS pixels. */
export function pageInches(paper: Paper): { readonly width: number; readonly height: number } {
  return paper === 'a4' ? { width: 11.69, height: 8.27 } : { width: 1280 / 96, height: 720 / 96 };
}

/** How far an export is. `printing` has no parts: the engine writes the file in one go. */
export type ExportProgress =
  | { readonly stage: 'drawing'; readonly done: number; readonly total: number }
  | { readonly stage: 'printing' }
  | { readonly stage: 'done'; readonly file: string; readonly pages: number; readonly bytes: number }
  | { readonly stage: 'printed' }
  | { readonly stage: 'cancelled' }
  | { readonly stage: 'failed'; readonly message: string };
