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

interface Owner {
  readonly turn: number;
  readonly paths: ReadonlySet<string>;
}

/** Pictures that have been read for those who need them, by their paths, so that a USB stick may be pulled out. */
export class PictureMemory<Picture extends { readonly bytes: Uint8Array }> {
  readonly #most: number;
  readonly #held = new Map<string, Held<Picture>>();
  /** What each owner keeps, by path, and how often it has asked. */
  readonly #owners = new Map<object, Owner>();

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
   * Reads files for an owner one after the other, most urgent first, until memory is full; drops what it held besides.
   * Stops early if it is called again for the same owner.
   */
  async hold(
    owner: object,
    files: readonly StampedFile[],
    read: (file: StampedFile) => Promise<Picture | undefined>,
  ): Promise<void> {
    const before = this.#owners.get(owner);
    const turn = (before?.turn ?? 0) + 1;
    // Grows along the way: another that has read all of its own drops what nobody owns.
    const owned = new Set(before?.paths);
    this.#owners.set(owner, { turn, paths: owned });
    const kept = new Set<string>();
    const ofOthers = this.#pathsOfOthers(owner);
    let room = this.#most - this.#bytesOf(ofOthers);
    for (const file of files) {
      const picture = this.find(file) ?? (await read(file));
      if (turn !== this.#owners.get(owner)?.turn) return;
      if (picture === undefined) continue;
      // What others hold takes no more room for being held twice.
      if (!ofOthers.has(file.path)) room -= picture.bytes.byteLength;
      if (room < 0) break;
      kept.add(file.path);
      owned.add(file.path);
      this.#held.set(file.path, { stamp: file.stamp, picture });
    }
    this.#owners.set(owner, { turn, paths: kept });
    this.#dropUnowned();
  }

  /** Drops what an owner holds, and what is being read for it. */
  release(owner: object): void {
    this.#owners.delete(owner);
    this.#dropUnowned();
  }

  #pathsOfOthers(owner: object): ReadonlySet<string> {
    const others = [...this.#owners].filter(([each]) => each !== owner);
    return new Set(others.flatMap(([, { paths }]) => [...paths]));
  }

  #bytesOf(paths: ReadonlySet<string>): number {
    return [...paths].reduce((sum, path) => sum + (this.#held.get(path)?.picture.bytes.byteLength ?? 0), 0);
  }

  #dropUnowned(): void {
    const owned = new Set([...this.#owners.values()].flatMap(({ paths }) => [...paths]));
    for (const path of this.#held.keys()) if (!owned.has(path)) this.#held.delete(path);
  }
}
