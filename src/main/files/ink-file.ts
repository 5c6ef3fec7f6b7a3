import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { strokeSchema, type Strokes } from '../../core/ink/strokes';
import { LatestWriter } from './latest-writer';
import { readFileWithin } from './read-file';
import { saveFile } from './save-file';

/** `deck` is the file of the deck with the ink, or the name of the draft of one without a file. */
const inkSchema = v.array(
  v.object({ deck: v.string(), strokes: v.record(v.string(), v.array(strokeSchema)) }),
);

interface DeckInk {
  readonly deck: string;
  readonly strokes: Strokes;
}

const NO_STROKES: Strokes = {};
/** More bytes than the strokes of any talk take. */
const MAX_BYTES = 100_000_000;

/**
 * Saves the ink of the decks that are open, for a talk that is cut off. It has a file of its own, written only when the
 * ink changes: ink may be far larger than the settings, which change with every step.
 */
export class InkFile {
  readonly #file: string;
  readonly #writer = new LatestWriter<readonly DeckInk[]>({
    put: writeInk,
    onFailure(error) {
      console.error(`strokes not kept: ${String(error)}`);
    },
    pause: 400,
  });
  #kept: ReadonlyMap<string, Strokes>;

  private constructor(file: string, kept: readonly DeckInk[]) {
    this.#file = file;
    this.#kept = byDeck(kept);
  }

  /** A damaged or missing file means no strokes, and is never an error. */
  static async open(file: string): Promise<InkFile> {
    return new InkFile(file, await readInk(file));
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
    this.#writer.write(
      this.#file,
      [...kept].map(([deck, strokes]) => ({ deck, strokes })),
    );
  }

  /** Resolves once everything is on the disk. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }
}

/** What there is of ink, by its deck. */
function byDeck(decks: readonly DeckInk[]): ReadonlyMap<string, Strokes> {
  return new Map(
    decks.filter(({ strokes }) => !isEmpty(strokes)).map(({ deck, strokes }) => [deck, strokes]),
  );
}

async function writeInk(file: string, ink: readonly DeckInk[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await saveFile(file, JSON.stringify(ink));
}

async function readInk(file: string): Promise<readonly DeckInk[]> {
  try {
    const read = await readFileWithin(file, MAX_BYTES);
    return read === undefined ? [] : v.parse(inkSchema, JSON.parse(read.bytes.toString()));
  } catch {
    return [];
  }
}

function isEmpty(strokes: Strokes): boolean {
  return Object.values(strokes).every((lines) => lines.length === 0);
}
