import { Worker } from 'node:worker_threads';
import { KnownError } from '../../core/errors/known-error';
import { PDF_THREAD } from '../bundle-places';
import { within } from '../files/within';
import type { FinishedPdf, PrintedPdf } from '../pdf/finish';

/** Milliseconds. A PDF of a thousand pages takes a tenth of it on a slow computer. */
const LIMIT = 120_000;

/** A thread that finishes one PDF, as much of it as is needed here. */
export interface FinishThread {
  postMessage(printed: PrintedPdf): void;
  on(event: 'message', hear: (made: FinishedPdf) => void): unknown;
  on(event: 'error', hear: (error: unknown) => void): unknown;
  terminate(): unknown;
}

export interface FinishWatch {
  /** Stops the thread at once. */
  readonly signal?: AbortSignal;
  /** Hears why a PDF stays as Chromium made it. */
  readonly onFault: (text: string) => void;
  /** Pages have their number at the foot. */
  readonly numbered?: boolean;
}

/**
 * What is printed, finished in a thread that starts at once, to be there when the PDF is. Whatever goes wrong in the
 * thread, there is a PDF: that of Chromium as it is. Throws what printing throws, and `cancelled`.
 */
export async function finished(
  watch: FinishWatch,
  print: () => Promise<Uint8Array>,
  start: () => FinishThread = () => new Worker(PDF_THREAD),
): Promise<FinishedPdf> {
  const finisher = new Finisher(start);
  try {
    const bytes = await print();
    return (await madeOf(bytes, finisher, watch)) ?? { bytes, pages: pagesIn(bytes) };
  } finally {
    finisher.close();
  }
}

/** `undefined` if the thread broke down, or takes too long. Throws `cancelled`, and nothing else. */
async function madeOf(
  bytes: Uint8Array,
  finisher: Finisher,
  { signal, onFault, numbered = false }: FinishWatch,
): Promise<FinishedPdf | undefined> {
  try {
    const made = await within(
      unlessCancelled(signal, () => finisher.finish({ bytes, numbered })),
      LIMIT,
      undefined,
    );
    if (made === undefined) onFault(`pdf: not finished within ${LIMIT / 1000} s`);
    return made;
  } catch (error) {
    if (error instanceof KnownError) throw error;
    onFault(`pdf: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return undefined;
  }
}

function unlessCancelled<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => {
      reject(new KnownError('cancelled', 'pdf'));
    };
    if (signal?.aborted === true) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel, { once: true });
    void work()
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', cancel));
  });
}

class Finisher {
  readonly #made: Promise<FinishedPdf>;
  #thread: FinishThread | undefined;

  constructor(start: () => FinishThread) {
    this.#made = new Promise((resolve, reject) => {
      this.#thread = start();
      this.#thread.on('message', resolve);
      this.#thread.on('error', reject);
    });
    // A thread that breaks down before there is a PDF is told of when there is.
    this.#made.catch(() => undefined);
  }

  finish(printed: PrintedPdf): Promise<FinishedPdf> {
    this.#thread?.postMessage(printed);
    return this.#made;
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
