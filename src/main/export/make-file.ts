import { zip } from 'fflate';
import { promisify } from 'node:util';
import type { Deck } from '../../core/deck/types';
import { KnownError } from '../../core/errors';
import { hasSteps, type ExportChoice, type Format } from '../../core/export-choice';
import { pagesOf, printJob, type PaperOptions, type PrintJob } from '../../core/export-job';
import { pictureName } from '../../core/picture-name';
import { parseSlides } from '../../core/slide-range';
import type { Strokes } from '../../core/strokes';
import { htmlOf } from './html';
import { pdfOf } from './pdf';
import { takePictures } from './pictures';
import { mediaOf, type MediaBySource } from './pptx/media';
import { pptxOf } from './pptx/pptx';
import { Redrawing } from './redraw-picture';
import { readPicture } from '../deck-pictures';
import type { Watch } from './print-window';

/** A file that is made and not yet saved. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  /** Pages, slides or pictures. */
  readonly pages: number;
}

export interface Source {
  readonly deck: Deck;
  /** What the pen wrote so far. */
  readonly strokes: Strokes;
}

/** One file of any format, for menu and command line alike. Pictures of several frames come as a zip. */
export async function makeFile(
  source: Source,
  format: Format,
  choice: ExportChoice,
  watch: Watch,
): Promise<MadeFile> {
  const job = jobOf(source, format, choice);
  const pages = pagesOf(job).length;
  switch (format) {
    case 'png':
      return pictures(source, choice, watch);
    case 'pptx':
      return { bytes: await pptxOf(job, choice.notes, watch, await mediaFor(job)), pages };
    case 'html':
      return { bytes: await htmlOf(job), pages };
    case 'pdf':
    case 'handout':
      return { bytes: await pdfOf(job, watch), pages };
  }
}

async function mediaFor({ deck, frames }: PrintJob): Promise<MediaBySource> {
  const redrawing = new Redrawing();
  try {
    return await mediaOf(deck, new Set(frames.map(({ slide }) => slide)), {
      read: (src) => readPicture(deck, src),
      redraw: (picture, to) => redrawing.redraw(picture, to),
    });
  } finally {
    redrawing.close();
  }
}

/** The job of what is drawn in a print window. Throws `usage` where the choice of slides cannot be read. */
export function jobOf({ deck, strokes }: Source, format: Format, choice: ExportChoice): PrintJob {
  const { paper, perPage, notes } = choice;
  const steps = choice.steps && hasSteps(format);
  const slides = parseSlides(choice.slides, deck.slides.length);
  if (slides === undefined) throw new KnownError('usage', `--slides ${choice.slides}`);
  const options: PaperOptions = { steps, paper, slides, strokes: choice.ink ? strokes : {} };
  return printJob(deck, format === 'handout' ? { ...options, handout: { perPage, notes } } : options);
}

/** The pictures of a choice, each handed on under its own name. Returns how many. */
export async function eachPicture(
  source: Source,
  choice: ExportChoice,
  watch: Watch,
  keep: (name: string, png: Uint8Array) => Promise<void>,
): Promise<number> {
  const job = { ...jobOf(source, 'png', choice), picture: choice.pictureWidth };
  await takePictures(job, watch, async (png, index) => {
    const frame = job.frames[index];
    if (frame !== undefined) await keep(pictureName(job.deck, frame, choice.steps), png);
  });
  return job.frames.length;
}

async function pictures(source: Source, choice: ExportChoice, watch: Watch): Promise<MadeFile> {
  const files = new Map<string, Uint8Array>();
  const pages = await eachPicture(source, choice, watch, (name, png) => {
    files.set(name, png);
    return Promise.resolve();
  });
  const [only] = files.values();
  if (only !== undefined && files.size === 1) return { bytes: only, pages };
  // Pictures are packed already: a second time would only cost time.
  const bytes = await promisify<Record<string, Uint8Array>, { level: 0 }, Uint8Array>(zip)(
    Object.fromEntries(files),
    { level: 0 },
  );
  return { bytes, pages };
}
