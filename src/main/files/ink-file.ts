import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { strokeSchema, type Strokes } from '../../core/ink/strokes';
import { LatestWriter } from './latest-writer';
import { readFileWithin } from './read-file';
import { saveFile } from './save-file';

/** `file` is the deck with the ink; empty for one without a file. */
const inkSchema = v.object({ file: v.string(), strokes: v.record(v.string(), v.array(strokeSchema)) });

interface KeptInk {
  readonly file: string;
  readonly strokes: Strokes;
}

const NO_INK: KeptInk = { file: '', strokes: {} };
/** More bytes than the strokes of any talk take. */
const MAX_BYTES = 100_000_000;

/**
 * Saves the ink, for a talk that is cut off. It has a file of its own, written only when the ink changes: ink may be
 * far larger than the settings, which change with every step.
 */
export class InkFile {
  readonly #file: string;
  readonly #writer = new LatestWriter<KeptInk>({
    put: writeInk,
    onFailure(error) {
      console.error(`strokes not kept: ${String(error)}`);
    },
    pause: 400,
  });
  #kept: KeptInk;

  private constructor(file: string, kept: KeptInk) {
    this.#file = file;
    this.#kept = kept;
  }

  /** A damaged or missing file means no strokes, and is never an error. */
  static async open(file: string): Promise<InkFile> {
    return new InkFile(file, await readInk(file));
  }

  /** The ink on a deck. */
  of(deck: string): Strokes {
    return this.#kept.file === deck ? this.#kept.strokes : NO_INK.strokes;
  }

  /** Saves the current ink on a deck. */
  keep(deck: string, strokes: Strokes): void {
    if (deck === this.#kept.file && strokes === this.#kept.strokes) return;
    if (isEmpty(strokes) && isEmpty(this.#kept.strokes)) return;
    this.#kept = { file: deck, strokes };
    this.#writer.write(this.#file, this.#kept);
  }

  /** Resolves once everything is on the disk. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }
}

async function writeInk(file: string, ink: KeptInk): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await saveFile(file, JSON.stringify(ink));
}

async function readInk(file: string): Promise<KeptInk> {
  try {
    const read = await readFileWithin(file, MAX_BYTES);
    return read === undefined ? NO_INK : v.parse(inkSchema, JSON.parse(read.bytes.toString()));
  } catch {
    return NO_INK;
  }
}

function isEmpty(strokes: Strokes): boolean {
  return Object.values(strokes).every((lines) => lines.length === 0);
}
