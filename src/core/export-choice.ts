import type { Deck } from './deck/types';
import { frames } from './frames';
import { pagesOf, type Notes, type Paper, type PerPage } from './export-job';
import { parseSlides } from './slide-range';

/** What a deck can be taken home as. */
export const FORMATS = ['pdf', 'handout', 'png', 'pptx', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Widths of a picture in points. */
export const PICTURE_WIDTHS = [1920, 3840] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

/** What of the deck goes along, and how; a format passes over what it has no use for. */
export interface ExportChoice {
  /** Every step a page, in place of each slide as it finally stands. */
  readonly steps: boolean;
  /** Which slides, as people write it ("3-7, 12"); empty: all. */
  readonly slides: string;
  readonly notes: Notes;
  readonly perPage: PerPage;
  readonly paper: Paper;
  readonly pictureWidth: PictureWidth;
  /** What the pen wrote goes along. */
  readonly ink: boolean;
}

export const FIRST_CHOICE: ExportChoice = {
  steps: false,
  slides: '',
  notes: 'participants',
  perPage: 1,
  paper: '16:9',
  pictureWidth: 1920,
  ink: false,
};

/** Whether a step may have a page of its own; a web page goes through its steps by itself. */
export const hasSteps = (format: Format): boolean => format !== 'html';

/** Bytes of a file with nothing in it, and of each page, as measured with the built-in deck. */
const WEIGHTS: Readonly<Record<Format, readonly [base: number, page: number]>> = {
  pdf: [60_000, 11_000],
  handout: [80_000, 16_000],
  png: [0, 134_000],
  pptx: [14_000, 4_800],
  html: [387_000, 500],
};

/** How many pages (slides, pictures) a file will have, and about how many bytes; nothing for no slides. */
export function forecast(
  deck: Deck,
  format: Format,
  choice: ExportChoice,
): { readonly pages: number; readonly bytes: number } | undefined {
  const slides = parseSlides(choice.slides, deck.slides.length);
  if (slides === undefined) return undefined;
  const all = frames(deck, { steps: choice.steps && hasSteps(format), slides });
  const { perPage, notes } = choice;
  const job = format === 'handout' ? { frames: all, handout: { perPage, notes } } : { frames: all };
  const pages = pagesOf(job).length;
  // Small slides come without notes and figures, as on pages of their own.
  const [base, page] = WEIGHTS[format === 'handout' && perPage > 1 ? 'pdf' : format];
  const scale = format === 'png' ? (choice.pictureWidth / 1920) ** 0.85 : 1;
  return { pages, bytes: base + all.length * page * scale };
}

/** What is asked of main: a file of some format, or the printer. */
export type ExportOrder =
  | { readonly to: 'file'; readonly format: Format; readonly choice: ExportChoice }
  | { readonly to: 'printer'; readonly format: 'pdf' | 'handout'; readonly choice: ExportChoice };
