import { inkJournal, inkLines, readInkJournal, type InkOfDecks } from '../../core/ink/ink-journal';
import type { Strokes } from '../../core/ink/strokes';
import { failureReason } from './disk';
import { JournalWriter } from './journal-writer';
import { readFileWithin, UNHEARD, type OnRead } from './read-file';

/** `deck` is the file of the deck with the ink, or the name of the draft of one without a file. */
interface DeckInk {
  readonly deck: string;
  readonly strokes: Strokes;
}

const NO_STROKES: Strokes = {};
/** More bytes than the strokes of any talk take. */
const MAX_BYTES = 100_000_000;

/**
 * Saves the ink of the decks that are open, for a talk that is cut off. It has a file of its own, a journal to which
 * each stroke adds a line: ink may be far larger than the settings, which change with every step.
 */
export class InkFile {
  readonly #file: string;
  readonly #journal: JournalWriter<InkOfDecks>;
  #kept: InkOfDecks;

  private constructor(file: string, kept: InkOfDecks, onTrouble: (reason: string) => void) {
    this.#file = file;
    this.#journal = new JournalWriter({
      all: inkJournal,
      between: inkLines,
      onFailure(error) {
        console.error(`strokes not kept: ${String(error)}`);
        onTrouble(failureReason(error));
      },
    });
    this.#kept = kept;
  }

  /**
   * A damaged or missing file means no strokes, and is never an error. `onTrouble` hears why strokes are not kept;
   * `read` may read them in another process.
   */
  static async open(
    file: string,
    onTrouble: (reason: string) => void = () => undefined,
    read: typeof readInk = readInk,
  ): Promise<InkFile> {
    const kept = await read(file).catch(() => new Map());
    return new InkFile(file, kept, onTrouble);
  }

  /** The ink on a deck. */
  of(deck: string): Strokes {
    return this.#kept.get(deck) ?? NO_STROKES;
  }

  /** Saves the current ink on all decks that are open. That on any other goes. */
  keep(decks: readonly DeckInk[]): void {
    const kept = byDeck(decks);
    const isSame =
      kept.size === this.#kept.size && [...kept].every(([deck, strokes]) => strokes === this.#kept.get(deck));
    if (isSame) return;
    this.#kept = kept;
    if (kept.size === 0) this.#journal.forget(this.#file);
    else this.#journal.keep(this.#file, kept);
  }

  /** Resolves once everything is on the disk. */
  flush(): Promise<void> {
    return this.#journal.flush();
  }
}

/** What there is of ink, by its deck. */
function byDeck(decks: readonly DeckInk[]): InkOfDecks {
  return new Map(
    decks.filter(({ strokes }) => !isEmpty(strokes)).map(({ deck, strokes }) => [deck, strokes]),
  );
}

/** Reads all ink; that of a damaged file is none. Throws `cannotRead`. */
export async function readInk(file: string, onRead: OnRead = UNHEARD): Promise<InkOfDecks> {
  const read = await readFileWithin(file, MAX_BYTES);
  onRead();
  return readInkJournal(read?.bytes.toString() ?? '');
}

function isEmpty(strokes: Strokes): boolean {
  return Object.values(strokes).every((lines) => lines.length === 0);
}
