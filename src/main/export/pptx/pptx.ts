import type { Notes, PrintJob } from '../../../core/export-job';

/** The frames of the job as a PowerPoint file: editable texts and charts, notes, and words for each chart. */
export function pptxOf(job: PrintJob, notes: Notes, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  return Promise.reject(new Error(`no PowerPoint of ${job.deck.title} with notes ${notes}`));
}
