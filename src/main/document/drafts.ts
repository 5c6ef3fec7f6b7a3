import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { isChanged, type DeckDocument } from '../../core/deck/document';
import { LIMITS } from '../../core/deck/limits';
import { LatestWriter } from '../files/latest-writer';
import { readFileWithin } from '../files/read-file';
import { removeRests, saveFile } from '../files/save-file';

const draftSchema = v.object({ file: v.string(), base: v.string(), text: v.string() });

/** What was typed and not saved: the text, and the text of the file (empty path: none) that it began as. */
export type Draft = v.InferOutput<typeof draftSchema>;

/**
 * Keeps the unsaved text of the open deck on the disk with every change, for the case that the program is ended
 * from outside. A deck without a file gets a new draft each time one is made, so that none overwrites another.
 */
export class Drafts {
  readonly #folder: string;
  #newName = newName(Date.now());
  /** Of a document the draft, of nothing no file. */
  readonly #writer = new LatestWriter<DeckDocument | undefined>({
    put: writeDraft,
    onFailure(error) {
      console.error(`draft not kept: ${String(error)}`);
    },
    pause: 0,
  });

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Another deck is open now: what is new is kept under a name of its own, or under that of its draft. */
  begin(name = newName(Date.now())): void {
    this.#newName = name;
  }

  /** What a deck without a file is known by. */
  get newName(): string {
    return basename(this.#newName, '.json');
  }

  /** Keeps what is not saved of the document, or drops its draft where nothing is. */
  keep(document: DeckDocument): void {
    this.#writer.write(this.#fileOf(document), isChanged(document) ? document : undefined);
  }

  /** The draft is not wanted any more. */
  async drop(document: DeckDocument): Promise<void> {
    this.#writer.write(this.#fileOf(document), undefined);
    await this.settled();
  }

  /** Until everything that is to be kept is on the disk. */
  async settled(): Promise<void> {
    await this.#writer.flush();
  }

  /** What was not saved of a file. */
  async of(file: string): Promise<Draft | undefined> {
    return this.#read(nameOf(file));
  }

  /** All that was not saved, each with the name of its draft: what was written last comes first. */
  async all(): Promise<readonly { readonly name: string; readonly draft: Draft }[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const written = await Promise.all(
      names.map(async (name) => ({ name, at: await this.#writtenAt(name), draft: await this.#read(name) })),
    );
    return written
      .toSorted((a, b) => b.at - a.at)
      .flatMap(({ name, draft }) => (draft === undefined ? [] : [{ name, draft }]));
  }

  async #writtenAt(name: string): Promise<number> {
    return stat(join(this.#folder, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
  }

  /** The name of the draft of a document. */
  draftOf({ place, file }: DeckDocument): string {
    return place === 'file' ? nameOf(file) : this.#newName;
  }

  #fileOf(document: DeckDocument): string {
    return join(this.#folder, this.draftOf(document));
  }

  async #read(name: string): Promise<Draft | undefined> {
    try {
      const read = await readFileWithin(join(this.#folder, name), MOST_BYTES);
      return read && v.parse(draftSchema, JSON.parse(read.bytes.toString()));
    } catch {
      return undefined;
    }
  }
}

async function writeDraft(file: string, document: DeckDocument | undefined): Promise<void> {
  await removeRests(file);
  if (document === undefined) return rm(file, { force: true });
  const draft: Draft = { file: document.file, base: document.saved.text, text: document.present.text };
  await mkdir(dirname(file), { recursive: true });
  await saveFile(file, JSON.stringify(draft));
}

/** Of two texts, in which each sign may need an escape. */
const MOST_BYTES = 4 * LIMITS.bytes;

function newName(time: number): string {
  return `new-${String(time).padStart(14, '0')}.json`;
}

function nameOf(file: string): string {
  return `file-${createHash('sha256').update(file).digest('hex').slice(0, 24)}.json`;
}
