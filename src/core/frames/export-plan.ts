import type { Deck } from '../deck/types';
import type { RoomChoice } from './frames';
import { pagesOf, printJob, type PaperOptions } from './print-job';
import { parseSlides } from '../export/slide-range';
import { isShown } from '../slide/shown-slides';
import type { Strokes } from '../ink/strokes';
import type { Workshop } from '../groups/workshop';
import {
  canSpareInk,
  chosenGroups,
  hasNotes,
  hasSteps,
  type Format,
  type Groups,
  type ExportChoice,
} from '../export/export-choice';

/** All that can be taken home: a deck, what the pen wrote on it and what groups did with it. */
export interface ExportSource {
  readonly deck: Deck;
  readonly strokes: Strokes;
  readonly workshop: Workshop;
}

/** Bytes of a file with nothing in it, and of each page, as measured with the built-in deck. */
const WEIGHTS: Readonly<Record<Format, readonly [base: number, page: number]>> = {
  pdf: [10_000, 5_000],
  handout: [11_000, 5_100],
  report: [11_000, 7_300],
  png: [0, 134_000],
  pptx: [4_500, 5_400],
  html: [704_000, 1_100],
};

/**
 * Which slides a choice takes, by index; `undefined` if it has slides that do not exist. PowerPoint has hidden slides of
 * its own, so they go along; from anything else they are left out.
 */
export function chosenSlides(
  { slides }: Deck,
  format: Format,
  choice: ExportChoice,
): readonly number[] | undefined {
  const hidden = format === 'pptx' ? [] : slides.flatMap((slide, i) => (isShown(slide) ? [] : [i]));
  return parseSlides(choice.slides, slides.length, new Set(hidden));
}

/** How a choice is printed; `undefined` if it has slides that do not exist. */
export function paperOf(
  { deck, strokes, workshop }: ExportSource,
  format: Format,
  choice: ExportChoice,
): PaperOptions | undefined {
  const slides = chosenSlides(deck, format, choice);
  if (slides === undefined) return undefined;
  const { paper, perPage, notes } = choice;
  const room = roomOf(workshop, format, chosenGroups(format, choice));
  return {
    steps: choice.steps && hasSteps(format),
    paper,
    slides,
    strokes: choice.ink ? strokes : {},
    spareInk: choice.spareInk && canSpareInk(format),
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
 * How many pages (slides, pictures) a file will have, and about how many bytes; `undefined` if slides do not exist.
 * No pages if there are no group results to show.
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
  const [base, page] = WEIGHTS[format === 'handout' && !hasNotes(format, choice) ? 'pdf' : format];
  const scale = format === 'png' ? (choice.pictureWidth / 1920) ** 0.85 : 1;
  return { pages: pagesOf(job).length, bytes: base + job.frames.length * page * scale };
}
