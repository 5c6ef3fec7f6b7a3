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
    let done = false;
    app.on('will-quit', (event) => {
      if (done) return;
      event.preventDefault();
      const written = Promise.all(this.#writers.map((writer) => writer.flush()));
      // A disk that does not answer must not keep the program from ending.
      void within(written, PATIENCE_MS, undefined).finally(() => {
        done = true;
        // Not before this event is over: until then quitting again is taken for quitting still.
        setImmediate(() => {
          app.quit();
        });
      });
    });
  }

  add(writer: Writer): void {
    this.#writers.push(writer);
  }
}
