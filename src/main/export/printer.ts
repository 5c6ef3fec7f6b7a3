import type { BrowserWindow } from 'electron';
import { KnownError } from '../../core/errors/known-error';
import { isReport, type PrintJob } from '../../core/frames/print-job';
import { withPrintWindow, type Watch } from './print-window';

/** The first Chromium that draws what stands in a margin; one before breaks a page with such a margin in the wrong place. */
const DRAWS_MARGINS = 131;

/** Sends the job through the system’s print dialog. Returns false if the user cancels there. */
export function printOut(job: PrintJob, watch: Watch): Promise<boolean> {
  const numbered = isReport(job) && Number.parseInt(process.versions.chrome, 10) >= DRAWS_MARGINS;
  return withPrintWindow({ ...job, numbered }, watch, {
    finish: (window) => sent(window, job),
  });
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
