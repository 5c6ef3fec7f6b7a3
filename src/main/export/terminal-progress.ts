/** Clears a line of a terminal from the cursor to its end. */
const CLEAR = '\u001b[K';

type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write'> & { readonly columns?: number };

/** One line that is written over and over while something is being made, where a person looks on. */
export class TerminalProgress {
  readonly #stream: Terminal;
  #shown = false;

  constructor(stream: Terminal) {
    this.#stream = stream;
  }

  show(line: string): void {
    // In a file or a pipe each of them would stay.
    if (!this.#stream.isTTY) return;
    this.#stream.write(`\r${this.#fitted(line)}${CLEAR}`);
    this.#shown = true;
  }

  /** Over its edge a line would go on in the next, and stay there. Its end tells more than its beginning. */
  #fitted(line: string): string {
    const room = (this.#stream.columns ?? 80) - 1;
    return line.length > room ? `…${line.slice(1 - room)}` : line;
  }

  /** Makes room for a line that stays. */
  clear(): void {
    if (this.#shown) this.#stream.write(`\r${CLEAR}`);
    this.#shown = false;
  }
}
