import type { Deck } from '../deck/types';
import type { RoomChoice } from '../frames/frames';
import {
  pagesOf,
  printJob,
  type Notes,
  type Paper,
  type PaperOptions,
  type PerPage,
} from '../frames/print-job';
import { parseSlides } from './slide-range';
import type { Strokes } from '../ink/strokes';
import type { Workshop } from '../groups/workshop';

/** What a deck can be taken home as; a report is what groups did with it. */
export const FORMATS = ['pdf', 'handout', 'report', 'png', 'pptx', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** What goes through a printer. */
export const PRINTABLE = ['pdf', 'handout', 'report'] as const;
export type Printable = (typeof PRINTABLE)[number];

/** Widths of a picture in points. */
export const PICTURE_WIDTHS = [1920, 3840] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

/** Whose work in the room goes along: nobody's, that of the group that is there now, or of all. */
export const GROUPS = ['none', 'now', 'all'] as const;
export type Groups = (typeof GROUPS)[number];

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
  readonly groups: Groups;
}

export const FIRST_CHOICE: ExportChoice = {
  steps: false,
  slides: '',
  notes: 'participants',
  perPage: 1,
  paper: '16:9',
  pictureWidth: 1920,
  ink: false,
  groups: 'none',
};

/** All that can be taken home: a deck, what the pen wrote on it and what groups did with it. */
export interface ExportSource {
  readonly deck: Deck;
  readonly strokes: Strokes;
  readonly workshop: Workshop;
}

/** Whether a step may have a page of its own; a web page goes through its steps by itself, a report has none. */
export const hasSteps = (format: Format): boolean => format !== 'html' && format !== 'report';

/** Whether what the pen wrote can go along. */
export const hasInk = (format: Format): boolean =>
  format === 'pdf' || format === 'handout' || format === 'png';

/** Bytes of a file with nothing in it, and of each page, as measured with the built-in deck. */
const WEIGHTS: Readonly<Record<Format, readonly [base: number, page: number]>> = {
  pdf: [60_000, 11_000],
  handout: [80_000, 16_000],
  report: [80_000, 16_000],
  png: [0, 134_000],
  pptx: [14_000, 4_800],
  html: [387_000, 500],
};

/** Whose work a format may show. PowerPoint and web pages hold what can be changed or played: that cannot. */
export function groupsFor(format: Format): readonly Groups[] {
  if (format === 'report') return ['all', 'now'];
  return format === 'pptx' || format === 'html' ? [] : GROUPS;
}

/** Whose work is shown: what was chosen, or what the format would choose itself. */
export function chosenGroups(format: Format, { groups }: Pick<ExportChoice, 'groups'>): Groups {
  const possible = groupsFor(format);
  return possible.includes(groups) ? groups : (possible[0] ?? 'none');
}

/** How a choice is put on paper; nothing where it names slides that are not there. */
export function paperOf(
  { deck, strokes, workshop }: ExportSource,
  format: Format,
  choice: ExportChoice,
): PaperOptions | undefined {
  const slides = parseSlides(choice.slides, deck.slides.length);
  if (slides === undefined) return undefined;
  const { paper, perPage, notes } = choice;
  const room = roomOf(workshop, format, chosenGroups(format, choice));
  return {
    steps: choice.steps && hasSteps(format),
    paper,
    slides,
    strokes: choice.ink ? strokes : {},
    ...(room && { room }),
    ...(format === 'handout' && { handout: { perPage, notes } }),
    ...(format === 'report' && { handout: { perPage: 1, notes: 'none' } }),
  };
}

function roomOf(workshop: Workshop, format: Format, groups: Groups): RoomChoice | undefined {
  if (groups === 'none') return undefined;
  const places = groups === 'now' ? [workshop.now] : workshop.groups.map((_, place) => place);
  return { workshop, groups: places, alone: format === 'report' };
}

/**
 * How many pages (slides, pictures) a file will have, and about how many bytes; nothing for slides that are not there.
 * No pages where groups did nothing that could be shown.
 */
export function forecast(
  source: ExportSource,
  format: Format,
  choice: ExportChoice,
): { readonly pages: number; readonly bytes: number } | undefined {
  const paper = paperOf(source, format, choice);
  if (paper === undefined) return undefined;
  const job = printJob(source.deck, paper);
  // Small slides come without notes and figures, as on pages of their own.
  const [base, page] = WEIGHTS[format === 'handout' && choice.perPage > 1 ? 'pdf' : format];
  const scale = format === 'png' ? (choice.pictureWidth / 1920) ** 0.85 : 1;
  return { pages: pagesOf(job).length, bytes: base + job.frames.length * page * scale };
}

/** What is asked of main: a file of some format, or the printer. */
export type ExportOrder =
  | { readonly to: 'file'; readonly format: Format; readonly choice: ExportChoice }
  | { readonly to: 'printer'; readonly format: Printable; readonly choice: ExportChoice };
