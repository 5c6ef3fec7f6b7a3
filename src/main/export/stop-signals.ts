/** The signals that ask a program to end, with the exit codes that tell of them. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** What a command is ended by from outside: what it does is stopped, so that it can clean up and say so. */
export class StopSignals {
  readonly #stopping = new AbortController();
  #code: number | undefined;

  /** Must run once the program is ready: until then the system ends it, and Chromium puts handlers of its own. */
  listen(): void {
    for (const [name, code] of Object.entries(EXIT_CODES)) {
      process.on(name, () => {
        this.#code ??= code;
        this.#stopping.abort();
      });
    }
  }

  get signal(): AbortSignal {
    return this.#stopping.signal;
  }

  /** The exit code of the first signal; nothing where none came. */
  get code(): number | undefined {
    return this.#code;
  }
}
