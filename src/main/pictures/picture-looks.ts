import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StampedFile } from './picture-memory';
import { pathOnDisk, statsOf } from './picture-path';

/** Files that a deck names, by name, each as it was when last looked at. */
export type Seen = ReadonlyMap<string, StampedFile>;

/**
 * Knows where the pictures beside the files of decks are, and in which state. A file is waited for once, when a deck
 * that was just read names it; a drive that no longer answers after that holds nobody.
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
    const file = seen.get(name) ?? this.#first(deckFile, name);
    seen.set(name, file);
    return file;
  }

  /** Changes when what a deck names is in another state than before, or may be. */
  turnOf(deckFile: string): number {
    return this.#turns.get(deckFile) ?? 0;
  }

  /** The deck has been read again: what it names is to be looked at anew. */
  forget(deckFile: string): void {
    this.#seen.delete(deckFile);
    this.#turn(deckFile);
  }

  /** Looks again at all that was seen beside a deck. Returns what is in another state by now; `undefined` if nothing. */
  async again(deckFile: string): Promise<Seen | undefined> {
    const seen = [...this.#seenBeside(deckFile)];
    if (seen.length === 0 || this.#looking.has(deckFile)) return undefined;
    this.#looking.add(deckFile);
    try {
      const deck = await stampOf(deckFile);
      const changed = new Map<string, StampedFile>();
      for (const [name, { path, stamp }] of seen) {
        const now = this.#believed(path, await stampOf(path), deck);
        if (now !== stamp) changed.set(name, { path, stamp: now });
      }
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

  #seenBeside(deckFile: string): Map<string, StampedFile> {
    const seen = this.#seen.get(deckFile) ?? new Map<string, StampedFile>();
    this.#seen.set(deckFile, seen);
    return seen;
  }

  #turn(deckFile: string): void {
    this.#turns.set(deckFile, this.turnOf(deckFile) + 1);
  }

  #first(deckFile: string, name: string): StampedFile {
    const folder = dirname(deckFile);
    const path = join(folder, pathOnDisk(folder, name));
    return { path, stamp: this.#believed(path, stampNow(path), stampNow(deckFile)) };
  }

  /** A picture is where its deck is: if both are unreachable, it counts as unchanged. */
  #believed(path: string, stamp: string, deck: string): string {
    return stamp === '' && deck === '' ? (this.#inMemory(path) ?? '') : stamp;
  }
}

const written = ({ mtimeMs, size }: { readonly mtimeMs: number; readonly size: number }) =>
  `${mtimeMs} ${size}`;

const stampOf = (path: string): Promise<string> => stat(path).then(written, () => '');

function stampNow(path: string): string {
  const found = statsOf(path);
  return found === undefined ? '' : written(found);
}
