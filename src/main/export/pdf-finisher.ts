import { Worker } from 'node:worker_threads';
import { KnownError } from '../../core/errors/known-error';
import { PDF_THREAD } from '../bundle-places';
import type { FinishedPdf } from '../pdf/finish';

/** Milliseconds. A PDF of a thousand pages takes a tenth of it on a slow computer. */
const LIMIT = 120_000;

/** A thread that finishes one PDF, as much of it as is needed here. */
export interface FinishThread {
  postMessage(bytes: Uint8Array): void;
  on(event: 'message', hear: (made: FinishedPdf) => void): unknown;
  on(event: 'error', hear: (error: unknown) => void): unknown;
  terminate(): unknown;
}

export interface FinishWatch {
  /** Stops the thread at once. */
  readonly signal?: AbortSignal;
  /** Hears why a PDF stays as Chromium made it. */
  readonly onFault: (text: string) => void;
}

/**
 * Finishes one PDF in a thread that starts at once, to be there when the PDF is. Whatever goes wrong in it, there is a
 * PDF: that of Chromium as it is.
 */
export class PdfFinisher {
  readonly #watch: FinishWatch;
  #thread: FinishThread | undefined;
  readonly #made: Promise<FinishedPdf>;
  #stop: () => void = () => undefined;

  constructor(watch: FinishWatch, start: () => FinishThread = () => new Worker(PDF_THREAD)) {
    this.#watch = watch;
    this.#made = new Promise((resolve, reject) => {
      this.#stop = () => {
        reject(new KnownError('cancelled', 'pdf'));
      };
      try {
        this.#thread = start();
        this.#thread.on('message', resolve);
        this.#thread.on('error', reject);
      } catch (error) {
        reject(error);
      }
    });
    // A thread that breaks down before there is a PDF is told of when there is.
    this.#made.catch(() => undefined);
  }

  /** Throws `cancelled`, and nothing else. */
  async finish(bytes: Uint8Array): Promise<FinishedPdf> {
    const { signal, onFault } = this.#watch;
    const timer = setTimeout(this.#stop, LIMIT);
    signal?.addEventListener('abort', this.#stop);
    try {
      if (signal?.aborted === true) this.#stop();
      this.#thread?.postMessage(bytes);
      return await this.#made;
    } catch (error) {
      if (signal?.aborted === true) throw error;
      onFault(`pdf: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return { bytes, pages: pagesIn(bytes) };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', this.#stop);
      this.close();
    }
  }

  /** Ends the thread, whatever it does. */
  close(): void {
    void this.#thread?.terminate();
  }
}

/** How many pages a PDF of Chromium has. */
function pagesIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/gu)?.length ?? 0
  );
}
