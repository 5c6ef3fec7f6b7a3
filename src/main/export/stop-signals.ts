/** The signals that ask a program to end, with their exit codes. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Listens for signals and cancels the work, so that the command can clean up and report it. */
export class StopSignals {
  readonly #stopping = new AbortController();
  #code: number | undefined;

  /** Must run once the app is ready: before that the system ends it, and Chromium installs handlers of its own. */
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

  /** The exit code of the first signal; `undefined` if there was none. */
  get code(): number | undefined {
    return this.#code;
  }
}
