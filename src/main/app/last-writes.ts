import { app } from 'electron';
import { within } from '../files/within';

/** Milliseconds that a disk has before the program ends without it. */
const PATIENCE_MS = 5_000;

/** Writes a moment after it was asked to. */
interface Writer {
  readonly flush: () => Promise<void>;
}

/** The program ends when what the groups did, and what it remembers, is on the disk. */
export class LastWrites {
  readonly #writers: Writer[] = [];

  constructor() {
    app.on('will-quit', (event) => {
      event.preventDefault();
      const written = Promise.all(this.#writers.map((writer) => writer.flush()));
      // A disk that does not answer must not keep the program from ending.
      void within(written, PATIENCE_MS, undefined).finally(() => {
        // All has been asked and all windows are closed. Quitting again may be taken for quitting still, and do nothing.
        setImmediate(() => {
          app.exit();
        });
      });
    });
  }

  add(writer: Writer): void {
    this.#writers.push(writer);
  }
}
