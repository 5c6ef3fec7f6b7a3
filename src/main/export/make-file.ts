import { deckTitle } from '../../core/slide/deck-title';
import { zip } from 'fflate';
import { promisify } from 'node:util';
import { KnownError } from '../../core/errors/known-error';
import type { Deck } from '../../core/deck/types';
import type { ExportChoice, Format } from '../../core/export/export-choice';
import { pagesOf, printJob, type PrintJob } from '../../core/frames/print-job';
import { pictureNames } from '../../core/frames/picture-name';
import { htmlOf } from './html';
import { pdfOf } from './pdf';
import { takePictures } from './pictures';
import { mediaOf } from './pptx/ooxml/media';
import { pptxOf } from './pptx/pptx';
import { withPrintedPictures } from './printed-pictures';
import { Redrawing, type PictureSource } from './redraw-picture';
import { readPicture } from '../pictures/deck-pictures';
import type { Watch } from './print-window';
import { paperOf, type ExportSource } from '../../core/frames/export-plan';

/** A file that has been made but not saved yet. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  /** Pages, slides or pictures. */
  readonly pages: number;
}

/** One file of any format, for menu and command line alike. Pictures of several frames come as a zip. */
export async function makeFile(
  source: ExportSource,
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
      return {
        bytes: await pptxOf(job, choice.notes, watch, await withPictures(job, watch, mediaOf)),
        pages,
      };
    case 'html':
      return { bytes: await htmlOf(job), pages };
    case 'pdf':
    case 'handout':
    case 'report':
      // Of a handout it may be a page more than forecast, if a table is too long for its own page.
      return printed(job, watch);
  }
}

async function printed(job: PrintJob, watch: Watch): Promise<MadeFile> {
  return pdfOf({ ...job, deck: await withPictures(job, watch, withPrintedPictures) }, watch);
}

/** What `make` makes of the pictures of a job. */
async function withPictures<T>(
  { deck, frames }: PrintJob,
  { signal }: Watch,
  make: (deck: Deck, slides: ReadonlySet<number>, source: PictureSource) => Promise<T>,
): Promise<T> {
  const redrawing = new Redrawing();
  try {
    return await make(deck, new Set(frames.map(({ slide }) => slide)), {
      read(src) {
        signal.throwIfAborted();
        return readPicture(deck, src);
      },
      redraw: (picture) => redrawing.redraw(picture),
    });
  } finally {
    redrawing.close();
  }
}

/**
 * The job for the print window. Throws `usage` if the slides cannot be parsed, and `nothingDone` if there are no
 * group results to show.
 */
export function jobOf(source: ExportSource, format: Format, choice: ExportChoice): PrintJob {
  const paper = paperOf(source, format, choice);
  if (paper === undefined) throw new KnownError('usage', `--slides ${choice.slides}`);
  const job = printJob(source.deck, paper);
  if (job.frames.length === 0) throw new KnownError('nothingDone', deckTitle(source.deck));
  return job;
}

/** Makes the pictures of a choice and passes on each under its own name. Returns how many. */
export async function eachPicture(
  source: ExportSource,
  choice: ExportChoice,
  watch: Watch,
  keep: (name: string, png: Uint8Array) => Promise<void>,
): Promise<number> {
  const job = { ...jobOf(source, 'png', choice), picture: choice.pictureWidth };
  const names = pictureNames(job);
  await takePictures(job, watch, async (png, index) => {
    const name = names[index];
    if (name !== undefined) await keep(name, png);
  });
  return job.frames.length;
}

async function pictures(source: ExportSource, choice: ExportChoice, watch: Watch): Promise<MadeFile> {
  const files = new Map<string, Uint8Array>();
  const pages = await eachPicture(source, choice, watch, (name, png) => {
    files.set(name, png);
    return Promise.resolve();
  });
  const [only] = files.values();
  if (only !== undefined && files.size === 1) return { bytes: only, pages };
  // Pictures are compressed already: doing it twice only costs time.
  const bytes = await promisify<Record<string, Uint8Array>, { level: 0 }, Uint8Array>(zip)(
    Object.fromEntries(files),
    { level: 0 },
  );
  return { bytes, pages };
}
