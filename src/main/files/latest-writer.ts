/** How one kind of file is written. */
export interface Writing<Wanted> {
  /** Puts what is wanted in a place on the disk. */
  readonly put: (place: string, wanted: Wanted) => Promise<void>;
  /** It could not be put there. The next writing tries again, with what is wanted by then. */
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds from the first change to the writing of all that changed meanwhile. */
  readonly pause: number;
  /** What of a change that was not written yet is to outlive a newer one; by itself nothing. */
  readonly merge?: (before: Wanted, now: Wanted) => Wanted;
}

/**
 * Writes files as they change, for changes come faster than disks: one writing after the other, and of many changes
 * in one place the last. `flush` before the program ends.
 */
export class LatestWriter<Wanted> {
  readonly #writing: Writing<Wanted>;
  readonly #wanted = new Map<string, Wanted>();
  #timer: NodeJS.Timeout | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(writing: Writing<Wanted>) {
    this.#writing = writing;
  }

  /** Has something written within a moment. */
  write(place: string, wanted: Wanted): void {
    this.#want(place, wanted);
    this.#timer ??= setTimeout(() => void this.flush(), this.#writing.pause);
  }

  /** Until everything that is wanted is on the disk, as far as that can be. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#written = this.#written.then(() => this.#writeWanted());
    return this.#written;
  }

  async #writeWanted(): Promise<void> {
    const all = [...this.#wanted];
    this.#wanted.clear();
    for (const [place, wanted] of all) {
      try {
        await this.#writing.put(place, wanted);
      } catch (error) {
        this.#wantStill(place, wanted);
        this.#writing.onFailure(error);
      }
    }
  }

  #want(place: string, now: Wanted): void {
    const before = this.#wanted.get(place);
    this.#wanted.set(place, before === undefined ? now : (this.#writing.merge?.(before, now) ?? now));
  }

  /** What could not be written comes before what was wanted meanwhile. */
  #wantStill(place: string, before: Wanted): void {
    const now = this.#wanted.get(place);
    this.#wanted.set(place, before);
    if (now !== undefined) this.#want(place, now);
  }
}
