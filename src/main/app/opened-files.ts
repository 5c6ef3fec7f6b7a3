import { app } from 'electron';

/** Decks that a Mac opens by a double click: it tells of the first before the program is ready to hear. */
export class OpenedFiles {
  #waiting: string | undefined;
  #open: ((file: string) => void) | undefined;

  constructor() {
    app.on('open-file', (event, file) => {
      event.preventDefault();
      if (this.#open === undefined) this.#waiting = file;
      else this.#open(file);
    });
  }

  /** The deck that the program was started with, if any. */
  get first(): string | undefined {
    return this.#waiting;
  }

  listen(open: (file: string) => void): void {
    this.#open = open;
  }
}
