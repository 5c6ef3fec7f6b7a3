/** Bytes of all pictures in memory together. */
const MAX_MEMORY = 256_000_000;

/** A picture file in the wanted state: its stamp changes with it. */
export interface StampedFile {
  readonly path: string;
  readonly stamp: string;
}

interface Held<Picture> {
  readonly stamp: string;
  readonly picture: Picture;
}

/** Pictures that have been read, by their paths, so that a USB stick may be pulled out. */
export class PictureMemory<Picture extends { readonly bytes: Uint8Array }> {
  readonly #most: number;
  readonly #held = new Map<string, Held<Picture>>();
  #turn = 0;

  constructor(max = MAX_MEMORY) {
    this.#most = max;
  }

  find({ path, stamp }: StampedFile): Picture | undefined {
    const held = this.#held.get(path);
    return held?.stamp === stamp ? held.picture : undefined;
  }

  /** The state of a file in memory; `undefined` if it is not there. */
  stampOf(path: string): string | undefined {
    return this.#held.get(path)?.stamp;
  }

  /**
   * Reads files one after the other, most urgent first, until memory is full; drops all others. Stops early if it is
   * called again.
   */
  async hold(
    files: readonly StampedFile[],
    read: (file: StampedFile) => Promise<Picture | undefined>,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    const kept = new Set<string>();
    let room = this.#most;
    for (const file of files) {
      const picture = this.find(file) ?? (await read(file));
      if (turn !== this.#turn) return;
      if (picture === undefined) continue;
      room -= picture.bytes.byteLength;
      if (room < 0) break;
      kept.add(file.path);
      this.#held.set(file.path, { stamp: file.stamp, picture });
    }
    for (const path of this.#held.keys()) if (!kept.has(path)) this.#held.delete(path);
  }
}
