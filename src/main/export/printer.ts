import { KnownError } from '../../core/errors';
import type { PrintJob } from '../../core/export-job';
import { withPrintWindow, type Watch } from './print-window';

/** Sends the job through the system's print dialog. False when the user turned back there. */
export function printOut(job: PrintJob, watch: Watch): Promise<boolean> {
  return withPrintWindow(
    job,
    watch,
    ({ webContents }) =>
      new Promise((resolve, reject) => {
        webContents.print({ printBackground: true, landscape: true }, (printed, reason) => {
          const turnedBack = reason === '' || /cancel/iu.test(reason);
          if (printed || turnedBack) resolve(printed);
          else reject(new KnownError('renderFailed', 'print', reason));
        });
      }),
  );
}
