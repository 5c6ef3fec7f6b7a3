/** How one kind of file is written. */
export interface Writing<Wanted> {
  /** Writes the wanted content to its place on the disk. */
  readonly put: (place: string, wanted: Wanted) => Promise<void>;
  /** It could not be written. The next write tries again, with what is wanted by then. */
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds from the first change to the write, which includes all later changes. */
  readonly pause: number;
  /** What a newer change keeps of one that was not written yet; by default nothing. */
  readonly merge?: (before: Wanted, now: Wanted) => Wanted;
}

/**
 * Writes files as they change. Changes come faster than disks, so it writes one at a time, and only the last of many
 * changes to one place. Call `flush` before the program quits.
 */
export class LatestWriter<Wanted> {
  readonly #writing: Writing<Wanted>;
  readonly #wanted = new Map<string, Wanted>();
  #timer: NodeJS.Timeout | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(writing: Writing<Wanted>) {
    this.#writing = writing;
  }

  /** Schedules a write. */
  write(place: string, wanted: Wanted): void {
    this.#want(place, wanted);
    this.#timer ??= setTimeout(() => void this.flush(), this.#writing.pause);
  }

  /** Resolves once everything is on the disk, as far as possible. */
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

  /** What could not be written comes before later changes. */
  #wantStill(place: string, before: Wanted): void {
    const now = this.#wanted.get(place);
    this.#wanted.set(place, before);
    if (now !== undefined) this.#want(place, now);
  }
}
