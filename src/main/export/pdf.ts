import type { BrowserWindow, PrintToPDFOptions, WebContents } from 'electron';
import { KnownError } from '../../core/errors/known-error';
import { isReport, pageInches, type PrintJob } from '../../core/frames/print-job';
import type { FinishedPdf } from '../pdf/finish';
import { finished } from './pdf-finisher';
import { withPrintWindow, type Watch } from './print-window';

/** The job as a PDF: vector charts, real text, tagged, with an outline. The caller saves it. */
export function pdfOf(job: PrintJob, watch: Watch): Promise<FinishedPdf> {
  return finished({ ...watch, numbered: isReport(job) }, () =>
    withPrintWindow(job, watch, { finish: (window) => printed(window, job) }),
  );
}

function printed({ webContents }: BrowserWindow, job: PrintJob): Promise<Uint8Array> {
  const margins = { top: 0, bottom: 0, left: 0, right: 0 };
  return asPdf(webContents, { pageSize: pageInches(job), margins, ...(isReport(job) && NUMBERED) });
}

/** The number of each page at its foot, which Chromium fills in. */
export const NUMBERED: PrintToPDFOptions = {
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate:
    '<div style="width: 100%; font: 9px sans-serif; color: #5b6380; text-align: center"><span class="pageNumber"></span></div>',
};

/** A page of ours as a PDF, tagged and with an outline. Throws `renderFailed`. */
export async function asPdf(contents: WebContents, own: PrintToPDFOptions): Promise<Uint8Array> {
  try {
    return await contents.printToPDF({
      ...own,
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch (error) {
    throw new KnownError('renderFailed', 'pdf', String(error));
  }
}
