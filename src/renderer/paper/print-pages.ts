import { flushSync, mount, unmount } from 'svelte';
import type { PrintJob } from '../../core/frames/print-job';
import PagesOnPaper from './PagesOnPaper.svelte';

/** Replaces the show by the pages of `job` while it is printed, by our key or by the browser’s menu. */
export function printPages(job: () => PrintJob): () => void {
  let pages: Record<string, unknown> | undefined;
  let printed = false;
  const after = () => {
    if (pages !== undefined) void unmount(pages);
    pages = undefined;
  };
  const before = () => {
    if (printed) return;
    // A browser may print again without an `afterprint`.
    after();
    pages = mount(PagesOnPaper, { target: document.body, props: { job: job() } });
    flushSync();
    // Charts paint at `beforeprint`; these were mounted too late for the current one.
    printed = true;
    dispatchEvent(new Event('beforeprint'));
    printed = false;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    after();
  };
}
