/** Bytes of all pictures that are kept in memory together. */
const MOST_MEMORY = 256_000_000;

/** A picture file in the state that it is wanted in: its stamp changes with it. */
export interface StampedFile {
  readonly path: string;
  readonly stamp: string;
}

interface Held<Picture> {
  readonly stamp: string;
  readonly picture: Picture;
}

/** Pictures that were read once, by their paths: what stands on a stick goes on when that is pulled out. */
export class PictureMemory<Picture extends { readonly bytes: Uint8Array }> {
  readonly #most: number;
  readonly #held = new Map<string, Held<Picture>>();
  #turn = 0;

  constructor(most = MOST_MEMORY) {
    this.#most = most;
  }

  find({ path, stamp }: StampedFile): Picture | undefined {
    const held = this.#held.get(path);
    return held?.stamp === stamp ? held.picture : undefined;
  }

  /** The state in which a file is held; nothing for one that is not. */
  stampOf(path: string): string | undefined {
    return this.#held.get(path)?.stamp;
  }

  /**
   * Reads files one after the other, those that are needed first in front, until there is no more room; what is not
   * among them goes. Ends early where it is asked again meanwhile.
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
