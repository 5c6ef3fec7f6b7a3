/** Clears a line of a terminal from the cursor to its end. */
const CLEAR = '\u001b[K';

/** One line that is written over and over while something is being made, where a person looks on. */
export class TerminalProgress {
  readonly #stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  #shown = false;

  constructor(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>) {
    this.#stream = stream;
  }

  show(line: string): void {
    // In a file or a pipe each of them would stay.
    if (!this.#stream.isTTY) return;
    this.#stream.write(`\r${line}${CLEAR}`);
    this.#shown = true;
  }

  /** Makes room for a line that stays. */
  clear(): void {
    if (this.#shown) this.#stream.write(`\r${CLEAR}`);
    this.#shown = false;
  }
}
