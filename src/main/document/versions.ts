import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DeckVersion } from '../../core/deck/document';
import { slideChanges } from '../../core/deck/slide-changes';
import { everyPictureFile } from '../../core/slide/deck-pictures';
import { contentName } from '../files/content-name';
import { previousOf } from '../files/deck-file';
import { failureReason, isThere } from '../files/disk';
import { readFileWithin } from '../files/read-file';
import { saveFile } from '../files/save-file';
import { pictureBeside } from '../pictures/deck-pictures';
import {
  addVersion,
  listVersions,
  removeVersion,
  versionsIn,
  type ListedVersion,
} from '../files/version-folder';

/** Savings of one deck that are kept. */
const MAX_VERSIONS = 20;
/** Bytes of all versions of all decks. */
const MAX_TOTAL = 1_000_000_000;

/** What a folder says of its deck: where that was, and what its text was when it was saved last. */
const ownerSchema = v.object({ file: v.string(), text: v.string() });
const OWNER = 'presentatie.json';

/** A deck that was saved. */
export interface Saving {
  readonly file: string;
  readonly at: number;
  readonly saved: DeckVersion;
  /** What was saved before it, of the same deck; `undefined` of a new one. */
  readonly before: DeckVersion | undefined;
}

/**
 * The last savings of every deck, in a folder of the program's own: a folder for each deck, by its path. A deck that
 * was moved or renamed is known by its text. Versions are written after each other and behind the trainer's back: no
 * save waits for them or fails with them.
 */
export class Versions {
  readonly #root: string;
  readonly #onTrouble: (reason: string) => void;
  readonly #maxTotal: number;
  #queue: Promise<void> = Promise.resolve();
  /** Bytes of all versions of all decks; `undefined` until they were counted for the first time. */
  #total: number | undefined;
  #isTold = false;

  /** `onTrouble` hears, once until it works again, that a version could not be kept, and why. */
  constructor(root: string, onTrouble: (reason: string) => void = () => undefined, maxTotal = MAX_TOTAL) {
    this.#root = root;
    this.#onTrouble = onTrouble;
    this.#maxTotal = maxTotal;
  }

  /** Keeps a deck as it was saved, unless the last version is the same. */
  keep(saving: Saving): void {
    this.#queue = this.#queue.then(async () => {
      try {
        await this.#keep(saving);
        this.#isTold = false;
      } catch (error) {
        this.#total = undefined;
        console.error(`version not kept: ${String(error)}`);
        if (!this.#isTold) this.#onTrouble(failureReason(error));
        this.#isTold = true;
      }
    });
  }

  /** Resolves once everything that is to be kept is on the disk. */
  flush(): Promise<void> {
    return this.#queue;
  }

  /** The versions of the deck in a file, the last one first. `text` is what stands in the file. */
  async of(file: string, text: string): Promise<readonly ListedVersion[]> {
    await this.flush();
    return listVersions(await this.#folderOf(file, text));
  }

  /** The folder with the versions of a deck that has been asked `of`. */
  folderOf(file: string): string {
    return this.#ownFolder(file);
  }

  async #keep({ file, at, saved, before }: Saving): Promise<void> {
    const folder = await this.#folderOf(file, before?.text ?? saved.text);
    const bytes = await sizeOf(folder);
    const there = await versionsIn(folder);
    if (there.length > 0 && (await ownerIn(folder))?.text === contentName(saved.text)) return;
    // What stood there before the first saving can be gone back to as well.
    const isFirst = there.length === 0 && before !== undefined && before.text !== saved.text;
    if (isFirst && before.text !== '') {
      const { mtimeMs } = await stat(previousOf(file)).catch(() => ({ mtimeMs: at }));
      await add(folder, Math.min(Math.trunc(mtimeMs), at - 1), file, before);
    }
    // A clock that was set back puts none before those that are there.
    await add(folder, Math.max(at, (there[0] ?? 0) + 1), file, saved, before);
    await this.#own(folder, file, saved.text);
    for (const old of there.slice(MAX_VERSIONS - 1)) await removeVersion(folder, old);
    await this.#count(folder, bytes);
  }

  /** Keeps the sum, and makes room if there is too much. Of other decks than the one in the folder nothing has changed. */
  async #count(folder: string, bytes: number): Promise<void> {
    const total =
      this.#total === undefined ? await sizeOf(this.#root) : this.#total + (await sizeOf(folder)) - bytes;
    this.#total = total - (await this.#makeRoom(total - this.#maxTotal));
  }

  #ownFolder(file: string): string {
    return join(this.#root, contentName(file).slice(0, 24));
  }

  /** The folder of a deck. Where it has none, that of a deck with the same text whose file is gone becomes its own. */
  async #folderOf(file: string, text: string): Promise<string> {
    const own = this.#ownFolder(file);
    if ((await ownerIn(own)) !== undefined) return own;
    const name = contentName(text);
    for (const each of await readdir(this.#root).catch(() => [])) {
      const folder = join(this.#root, each);
      const owner = await ownerIn(folder);
      if (owner?.text !== name || (await isThere(stat(owner.file)))) continue;
      await rm(own, { recursive: true, force: true });
      await rename(folder, own);
      await this.#own(own, file, text);
      break;
    }
    return own;
  }

  async #own(folder: string, file: string, text: string): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const owner = JSON.stringify({ file, text: contentName(text) });
    await saveFile(join(folder, OWNER), owner, { ownerOnly: true });
  }

  /** Removes the oldest versions of all decks until so many bytes went; the last of all stays. Returns how many did. */
  async #makeRoom(bytes: number): Promise<number> {
    if (bytes <= 0) return 0;
    const names = await readdir(this.#root);
    const all = await Promise.all(
      names.map(async (name) => {
        const folder = join(this.#root, name);
        return (await versionsIn(folder)).map((at) => ({ folder, at }));
      }),
    );
    const oldest = all.flat().toSorted((a, b) => a.at - b.at);
    let gone = 0;
    for (const { folder, at } of oldest.slice(0, -1)) {
      if (gone >= bytes) break;
      const before = await sizeOf(folder);
      await removeVersion(folder, at);
      gone += before - (await sizeOf(folder));
    }
    return gone;
  }
}

/** Adds a version with the pictures next to its file. */
async function add(
  folder: string,
  at: number,
  file: string,
  { deck, text }: DeckVersion,
  before?: DeckVersion,
): Promise<void> {
  const pictures = new Map<string, Uint8Array>();
  for (const src of everyPictureFile(deck)) {
    const picture = await pictureBeside(file, src);
    if (picture !== undefined) pictures.set(src, picture.bytes);
  }
  const summary = {
    slides: deck.slides.length,
    headline: deck.slides.find(({ headline }) => headline !== '')?.headline ?? '',
    ...(before !== undefined && { changes: slideChanges(before.deck, deck) }),
  };
  await addVersion(folder, at, summary, { text, pictures });
}

async function ownerIn(folder: string): Promise<v.InferOutput<typeof ownerSchema> | undefined> {
  try {
    const read = await readFileWithin(join(folder, OWNER), 100_000);
    return read && v.parse(ownerSchema, JSON.parse(read.bytes.toString()));
  } catch {
    return undefined;
  }
}

/** The bytes of all files in a folder; what goes meanwhile does not count. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      stat(join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
