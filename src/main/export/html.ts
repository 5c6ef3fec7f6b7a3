import type { PrintJob } from '../../core/export-job';

/** The slides of the job as one page of HTML that presents them in any browser, with all it needs inside. */
export function htmlOf(job: PrintJob): Promise<Uint8Array> {
  return Promise.reject(new Error(`no template for ${job.deck.title}`));
}
