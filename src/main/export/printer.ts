import type { BrowserWindow } from 'electron';
import { KnownError } from '../../core/errors/known-error';
import type { PrintJob } from '../../core/frames/print-job';
import { withPrintWindow, type Watch } from './print-window';

/** Sends the job through the system’s print dialog. Returns false if the user cancels there. */
export function printOut(job: PrintJob, watch: Watch): Promise<boolean> {
  return withPrintWindow(job, watch, { finish: (window) => sent(window, job) });
}

function sent({ webContents }: BrowserWindow, job: PrintJob): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const landscape = job.handout === undefined;
    webContents.print({ printBackground: true, landscape }, (printed, reason) => {
      const turnedBack = reason === '' || /cancel/iu.test(reason);
      if (printed || turnedBack) resolve(printed);
      else reject(new KnownError('renderFailed', 'print', reason));
    });
  });
}
