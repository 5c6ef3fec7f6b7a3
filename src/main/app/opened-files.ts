import { app } from 'electron';

/** Decks that macOS opens by a double click. The first event comes before the app is ready. */
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

  /** The deck that the program was started with; `undefined` if there was none. */
  get first(): string | undefined {
    return this.#waiting;
  }

  listen(open: (file: string) => void): void {
    this.#open = open;
  }
}
