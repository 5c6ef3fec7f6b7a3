import type { BrowserWindow } from 'electron';
import { KnownError } from '../../core/errors/known-error';
import { pagesOf, type ExportProgress, type PrintJob } from '../../core/frames/print-job';
import type { PagesDrawn, PrintApi } from '../../ipc/api';
import { registerCalls } from '../windows/ipc-gate';
import { openPrintWindow } from '../windows/windows';

/** The time limit of a job in milliseconds. */
const limitOf = ({ frames, picture }: PrintJob) =>
  30_000 + frames.length * (picture === undefined ? 200 : 4_000);

interface Running {
  readonly job: PrintJob;
  readonly onDrawn: (pages: PagesDrawn) => Promise<void>;
}

/** What to do with the window that draws a job. */
export interface PrintWork<T> {
  /** Prepares the window before anything is drawn in it. */
  readonly prepare?: (window: BrowserWindow) => Promise<void>;
  /** Called whenever more has been drawn; the page waits for it before it continues. */
  readonly onDrawn?: (window: BrowserWindow, done: number) => Promise<void>;
  /** Makes the result once everything has been drawn. */
  readonly finish: (window: BrowserWindow) => Promise<T>;
}

/** The print window's job by the id of its contents, so that two exports cannot mix. */
const running = new Map<number, Running>();

/** Handles the calls of print windows: each gets its own job and reports on its own. */
export function setupPrinting(): void {
  registerCalls<keyof PrintApi>(['print'], {
    printJob: (_, contentsId) => {
      const found = running.get(contentsId);
      if (found === undefined) throw new Error('a print window without a job');
      return found.job;
    },
    drawn: (pages, contentsId) => running.get(contentsId)?.onDrawn(pages),
  });
}

export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
  /** Hears of a bug that cost the file something, but not the file. */
  readonly onFault: (text: string) => void;
  /** Hears of slides with letters that are small; who has an editor open reads of them there. */
  readonly onSmallType?: (slides: readonly number[]) => void;
}

/** Draws the job in a hidden window, runs `work` with it, and always closes the window afterwards. */
export async function withPrintWindow<T>(job: PrintJob, watch: Watch, work: PrintWork<T>): Promise<T> {
  const window = openPrintWindow(job.picture !== undefined);
  const id = window.webContents.id;
  let printing: Promise<unknown> = Promise.resolve();
  try {
    return await interruptible(window, watch.signal, limitOf(job), async () => {
      const pages = drawn(id, job, watch, (done) => work.onDrawn?.(window, done));
      await Promise.all([work.prepare?.(window), pages]);
      watch.onProgress({ stage: 'printing' });
      const printed = work.finish(window);
      printing = printed;
      return printed;
    });
  } finally {
    running.delete(id);
    // If a window is closed while it prints, Electron refuses every later print
    // (https://github.com/electron/electron/issues/51145): a cancelled one finishes out of sight.
    void printing
      .catch(() => undefined)
      .then(() => {
        window.destroy();
      });
  }
}

function drawn(
  id: number,
  job: PrintJob,
  watch: Watch,
  onDrawn: (done: number) => Promise<void> | undefined,
): Promise<void> {
  const total = pagesOf(job).length;
  return new Promise((resolve, reject) => {
    running.set(id, {
      job,
      async onDrawn({ done, smallType }) {
        try {
          watch.onSmallType?.(smallType);
          await onDrawn(done);
          watch.onProgress({ stage: 'drawing', done, total });
          if (done >= total) resolve();
        } catch (error) {
          reject(error);
        }
      },
    });
  });
}

/** `work`, unless it is cancelled, takes too long or the page dies first. */
async function interruptible<T>(
  window: BrowserWindow,
  signal: AbortSignal,
  limit: number,
  work: () => Promise<T>,
): Promise<T> {
  let stop = (): void => undefined;
  const interruption = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(new KnownError('renderFailed', 'pdf', `${limit / 1000} s`));
    }, limit);
    const cancel = () => {
      reject(new KnownError('cancelled', 'pdf'));
    };
    signal.addEventListener('abort', cancel);
    window.webContents.once('render-process-gone', (_event, { reason }) => {
      reject(new KnownError('renderFailed', 'pdf', reason));
    });
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    };
    if (signal.aborted) cancel();
  });
  try {
    return await Promise.race([work(), interruption]);
  } finally {
    stop();
  }
}
