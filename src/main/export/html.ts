import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrintJob } from '../../core/frames/print-job';
import { pageShow } from '../../core/frames/page-show';
import { htmlPage } from './html-page';
import { inlinePictures } from './inline-pictures';
import { PAGE_PARTS } from '../bundle-places';

/** The slides of the job as one standalone HTML page that presents them in any browser. */
export async function htmlOf(job: PrintJob): Promise<Uint8Array> {
  const [script, style] = await Promise.all([
    readFile(join(PAGE_PARTS, 'page.js'), 'utf8'),
    readFile(join(PAGE_PARTS, 'page.css'), 'utf8'),
  ]);
  const show = pageShow(job);
  const deck = await inlinePictures(show.deck);
  return Buffer.from(htmlPage({ ...show, deck }, { script, style }));
}
