import { appendFile, constants, rm } from 'node:fs/promises';
import { LatestWriter } from './latest-writer';
import { removeLeftovers } from './save-file';
import { saveOwnFile } from './save-own-file';

/** How the values of one kind are written down as lines. */
export interface Journalling<Value> {
  /** All lines of a journal that leads to a value. */
  readonly all: (value: Value) => readonly string[];
  /** The lines that lead from one value to the next; `undefined` if none do. */
  readonly between: (before: Value, after: Value) => readonly string[] | undefined;
  /** How many lines may be added before it is written anew, where reading one costs more than its length. */
  readonly maxLines?: number;
  /** It could not be written; the next change tries again. */
  readonly onFailure: (error: unknown) => void;
}

/** What is to become of a journal: it is written anew, goes on by some lines that lead to the value, or goes. */
type Wanted<Value> =
  { readonly value: Value; readonly lines: readonly string[] | 'all' } | { readonly lines: 'none' };

interface Standing {
  readonly place: string;
  readonly whole: number;
  readonly added: number;
  readonly lines: number;
}

/** Bytes by which a journal may always grow before it is written anew; a longer one may double. */
const MIN_GROWTH = 4_000_000;

/**
 * Keeps values on the disk with every change, each in a file of lines: a change costs what it adds, however much there
 * is already. What a kill leaves of a last line is for the reader to pass over.
 */
export class JournalWriter<Value> {
  readonly #journalling: Journalling<Value>;
  readonly #writer: LatestWriter<Wanted<Value>>;
  #kept: { readonly place: string; readonly value: Value } | undefined;
  /** The journal that can go on: it ends with a whole line. In bytes, what it began with and what was added. */
  #standing: Standing | undefined;

  constructor(journalling: Journalling<Value>) {
    this.#journalling = journalling;
    this.#writer = new LatestWriter<Wanted<Value>>({
      put: (place, wanted) => this.#put(place, wanted),
      merge: together,
      onFailure: journalling.onFailure,
      pause: 0,
    });
  }

  /** The value of this place from now on. One kept elsewhere stays there as it is. */
  keep(place: string, value: Value): void {
    const before = this.#kept?.place === place ? this.#kept : undefined;
    if (before?.value === value) return;
    this.#kept = { place, value };
    const lines = before && this.#journalling.between(before.value, value);
    this.#writer.write(place, { value, lines: lines ?? 'all' });
  }

  /** The value of this place, of which a journal is of use only if it can go on from what was kept there. */
  goOn(place: string, value: Value): void {
    const lines =
      this.#kept?.place === place ? this.#journalling.between(this.#kept.value, value) : undefined;
    if (lines === undefined) this.forget(place);
    else this.keep(place, value);
  }

  /** Removes the journal of this place. */
  forget(place: string): void {
    this.#kept = undefined;
    this.#writer.write(place, { lines: 'none' });
  }

  /** Resolves once everything is on the disk, as far as possible. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }

  async #put(place: string, wanted: Wanted<Value>): Promise<void> {
    if (wanted.lines === 'none') {
      this.#standing = undefined;
      await removeLeftovers(place);
      await rm(place, { force: true });
    } else if (wanted.lines === 'all' || !(await this.#goesOn(place, wanted.lines))) {
      await this.#begin(place, bytesOf(this.#journalling.all(wanted.value)));
    }
  }

  async #begin(place: string, bytes: Uint8Array): Promise<void> {
    this.#standing = undefined;
    await removeLeftovers(place);
    await saveOwnFile(place, bytes);
    this.#standing = { place, whole: bytes.length, added: 0, lines: 0 };
  }

  /** Whether the lines could be added to what stands there. */
  async #goesOn(place: string, wanted: readonly string[]): Promise<boolean> {
    const standing = this.#standing;
    if (standing?.place !== place) return false;
    const bytes = bytesOf(wanted);
    const [added, lines] = [standing.added + bytes.length, standing.lines + wanted.length];
    const { maxLines = Infinity } = this.#journalling;
    if (added > Math.max(MIN_GROWTH, standing.whole) || lines > maxLines) return false;
    try {
      // Lines without what they follow would be no journal.
      await appendFile(place, bytes, { flag: constants.O_WRONLY | constants.O_APPEND });
    } catch {
      // Half a line may stand there.
      return false;
    }
    this.#standing = { ...standing, added, lines };
    return true;
  }
}

const bytesOf = (lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''));

/** Lines that were not written yet outlive those that come after them. */
function together<Value>(before: Wanted<Value>, now: Wanted<Value>): Wanted<Value> {
  if (typeof now.lines === 'string' || before.lines === 'none') return now;
  if (before.lines === 'all') return { ...now, lines: 'all' };
  return { ...now, lines: [...before.lines, ...now.lines] };
}
