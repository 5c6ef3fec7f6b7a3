import { flushSync, mount, unmount } from 'svelte';
import type { PrintJob } from '../../core/frames/print-job';
import PagesOnPaper from './PagesOnPaper.svelte';

/** Puts the pages of `job` in place of the show while the page is printed, by our key or by the browser's menu. */
export function printPages(job: () => PrintJob): () => void {
  let pages: Record<string, unknown> | undefined;
  let told = false;
  const after = () => {
    if (pages !== undefined) void unmount(pages);
    pages = undefined;
  };
  const before = () => {
    if (told) return;
    // A browser may print again without having said that it is done.
    after();
    pages = mount(PagesOnPaper, { target: document.body, props: { job: job() } });
    flushSync();
    // Charts paint at `beforeprint`; these came too late to hear of the one that is going on.
    told = true;
    dispatchEvent(new Event('beforeprint'));
    told = false;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    after();
  };
}
