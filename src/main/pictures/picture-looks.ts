import { dirname, join } from 'node:path';
import { lookAt } from './picture-disk';
import type { StampedFile } from './picture-memory';

/** Files that a deck names, by name, each as it was when last looked at. */
export type Seen = ReadonlyMap<string, StampedFile>;

/** The stamp of a picture that nobody has looked at yet. */
const UNSEEN = 'unseen';

/**
 * Knows where the pictures beside the files of decks are, and in which state. A deck is shown whatever its drive does:
 * what was not looked at yet is taken to be where its name says.
 */
export class PictureLooks {
  /** By the file of the deck, and by name. */
  readonly #seen = new Map<string, Map<string, StampedFile>>();
  readonly #turns = new Map<string, number>();
  readonly #looking = new Set<string>();
  readonly #inMemory: (path: string) => string | undefined;

  /** `inMemory` is the state of a picture that has been read. */
  constructor(inMemory: (path: string) => string | undefined) {
    this.#inMemory = inMemory;
  }

  /** A file that a deck names, with an empty stamp if it is missing. */
  at(deckFile: string, name: string): StampedFile {
    const seen = this.#seenBeside(deckFile);
    const file = seen.get(name) ?? { path: join(dirname(deckFile), name), stamp: UNSEEN };
    seen.set(name, file);
    return file;
  }

  /** Changes when what a deck names is in another state than before, or may be. */
  turnOf(deckFile: string): number {
    return this.#turns.get(deckFile) ?? 0;
  }

  /** The deck has been read again: looks anew at what it names. */
  async anew(deckFile: string, names: readonly string[]): Promise<void> {
    const found = await this.#look(deckFile, names);
    this.#seen.set(deckFile, new Map(found));
    this.#turn(deckFile);
  }

  /** Looks at those that were not looked at before. */
  async first(deckFile: string, names: readonly string[]): Promise<void> {
    const seen = this.#seenBeside(deckFile);
    const found = await this.#look(
      deckFile,
      names.filter((name) => (seen.get(name)?.stamp ?? UNSEEN) === UNSEEN),
    );
    for (const [name, file] of found) seen.set(name, file);
  }

  /** Looks again at all that was seen beside a deck. Returns what is in another state by now; `undefined` if nothing. */
  async again(deckFile: string): Promise<Seen | undefined> {
    const now = this.#seenBeside(deckFile);
    if (now.size === 0 || this.#looking.has(deckFile)) return undefined;
    this.#looking.add(deckFile);
    try {
      const seen = new Map(now);
      const found = await this.#look(deckFile, [...seen.keys()]);
      // Looked at anew meanwhile: what was found is older than that.
      if (this.#seenBeside(deckFile) !== now) return undefined;
      const changed = new Map(found.filter(([name, { stamp }]) => stamp !== seen.get(name)?.stamp));
      return changed.size > 0 ? changed : undefined;
    } finally {
      this.#looking.delete(deckFile);
    }
  }

  /** What `again` found is how it is from now on. */
  take(deckFile: string, changed: Seen): void {
    const seen = this.#seenBeside(deckFile);
    for (const [name, file] of changed) seen.set(name, file);
    this.#turn(deckFile);
  }

  /** What was found, by name; nothing where the drive does not answer. */
  async #look(deckFile: string, names: readonly string[]): Promise<readonly [string, StampedFile][]> {
    if (names.length === 0) return [];
    const look = await lookAt({ file: deckFile, names });
    return names.flatMap((name, at): [string, StampedFile][] => {
      const found = look?.pictures[at];
      return found === undefined ? [] : [[name, this.#believed(found, look?.deck ?? '')]];
    });
  }

  /** A picture is where its deck is: if both are unreachable, it counts as unchanged. */
  #believed({ path, stamp }: StampedFile, deck: string): StampedFile {
    return { path, stamp: stamp === '' && deck === '' ? (this.#inMemory(path) ?? '') : stamp };
  }

  #seenBeside(deckFile: string): Map<string, StampedFile> {
    const seen = this.#seen.get(deckFile) ?? new Map<string, StampedFile>();
    this.#seen.set(deckFile, seen);
    return seen;
  }

  #turn(deckFile: string): void {
    this.#turns.set(deckFile, this.turnOf(deckFile) + 1);
  }
}
