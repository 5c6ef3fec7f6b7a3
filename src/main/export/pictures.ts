import type { BrowserWindow } from 'electron';
import { KnownError } from '../../core/errors/known-error';
import type { PrintJob } from '../../core/frames/print-job';
import { withPrintWindow, type Watch } from './print-window';

/** The size of the stage in CSS pixels; wider pictures have more device pixels for each of them. */
const STAGE = { width: 1920, height: 1080 };

/**
 * One PNG for each frame of a job with `picture`, passed to `keep` as it is made, so that a long deck is never in
 * memory as a whole.
 */
export async function takePictures(
  job: PrintJob & { readonly picture: number },
  watch: Watch,
  keep: (png: Uint8Array, index: number) => Promise<void>,
): Promise<void> {
  await withPrintWindow(job, watch, {
    prepare: (window) => resize(window, job.picture),
    async onDrawn(window, done) {
      watch.signal.throwIfAborted();
      await keep(await picture(window), done - 1);
    },
    finish: () => Promise.resolve(),
  });
}

async function resize({ webContents }: BrowserWindow, width: number): Promise<void> {
  webContents.debugger.attach('1.3');
  await webContents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', {
    ...STAGE,
    deviceScaleFactor: width / STAGE.width,
    mobile: false,
  });
}

async function picture({ webContents }: BrowserWindow): Promise<Uint8Array> {
  try {
    const answer: unknown = await webContents.debugger.sendCommand('Page.captureScreenshot', {
      format: 'png',
    });
    const { data } = answer as { readonly data: string };
    return Buffer.from(data, 'base64');
  } catch (error) {
    throw new KnownError('renderFailed', 'png', String(error));
  }
}
