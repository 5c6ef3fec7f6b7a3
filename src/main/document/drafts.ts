import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { journalLines, journalOf, readJournal, type Draft } from '../../core/deck/draft-journal';
import { isChanged, type DeckDocument } from '../../core/deck/document';
import { LIMITS } from '../../core/deck/limits';
import { failureReason } from '../files/disk';
import { JournalWriter } from '../files/journal-writer';
import { readFileWithin } from '../files/read-file';
import { contentName } from '../files/content-name';

/**
 * Keeps what is not saved of the open deck on the disk with every change, and how it came about, for the case that the
 * program is ended from outside. A draft is a journal: each change adds a line to it. A deck without a file gets a new
 * draft each time one is made, so that none overwrites another.
 */
export class Drafts {
  readonly #folder: string;
  readonly #onTrouble: (reason: string) => void;
  #isTold = false;
  #newName = newDraftName();
  readonly #journal = new JournalWriter<DeckDocument>({
    all: (document) => [journalOf(document)],
    maxLines: MAX_LINES,
    between: journalLines,
    onFailure: (error) => {
      console.error(`draft not kept: ${String(error)}`);
      if (!this.#isTold) this.#onTrouble(failureReason(error));
      this.#isTold = true;
    },
  });

  /** `onTrouble` hears once that what is typed is not safe, and why. */
  constructor(folder: string, onTrouble: (reason: string) => void = () => undefined) {
    this.#folder = folder;
    this.#onTrouble = onTrouble;
  }

  /** Another deck is open now: a new one gets a draft name of its own, or keeps that of its draft. */
  begin(name = newDraftName()): void {
    this.#newName = name;
  }

  /** The path that pictures of the deck without a file stand next to. */
  get home(): string {
    return this.homeOf(this.#newName);
  }

  /** The same of one that will have another draft. */
  homeOf(name: string): string {
    return join(this.#folder, basename(name, '.json'), HOME);
  }

  /** Removes pictures of decks without a file that nobody can open any more. Only before one is open. */
  async removeOrphans(): Promise<void> {
    const names: readonly string[] = await readdir(this.#folder).catch(() => []);
    const orphans = names.filter(
      (name) => /^(?:new|file)-[\da-f]+$/u.test(name) && !names.includes(`${name}.json`),
    );
    await Promise.all(orphans.map((name) => removeFolder(join(this.#folder, name))));
  }

  /** The name that identifies a deck without a file. */
  get newName(): string {
    return basename(this.#newName, '.json');
  }

  /** Keeps the unsaved changes of the document. Where there are none any more, its draft says so and can go on. */
  keep(document: DeckDocument): void {
    const place = this.#fileOf(document);
    if (isChanged(document)) this.#journal.keep(place, document);
    else this.#journal.goOn(place, document);
  }

  /** The document is left: nothing is kept of it if all of it is saved. */
  async leave(document: DeckDocument): Promise<void> {
    if (!isChanged(document)) this.#journal.forget(this.#fileOf(document));
    await this.settled();
  }

  /** Drops the draft, with the pictures of a deck that has no file. */
  async drop(document: DeckDocument): Promise<void> {
    this.#journal.forget(this.#fileOf(document));
    await this.settled();
    if (document.besides === this.home) await removeFolder(dirname(this.home));
  }

  /** Resolves once everything that has to be kept is on the disk. */
  async settled(): Promise<void> {
    await this.#journal.flush();
  }

  /** The unsaved changes of a file. */
  async of(file: string): Promise<Draft | undefined> {
    return this.#read(nameOf(file));
  }

  /** The draft of that name. */
  async named(name: string): Promise<Draft | undefined> {
    return this.#read(name);
  }

  /** All that was not saved, each with the name of its draft: what was written last comes first. */
  async all(): Promise<readonly { readonly name: string; readonly draft: Draft }[]> {
    const names = (await readdir(this.#folder).catch(() => [])).filter((name) => name.endsWith('.json'));
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
    return place === 'file' ? this.fileDraft(file) : this.#newName;
  }

  /** The name of the draft of a file. */
  fileDraft(file: string): string {
    return nameOf(file);
  }

  #fileOf(document: DeckDocument): string {
    return join(this.#folder, this.draftOf(document));
  }

  async #read(name: string): Promise<Draft | undefined> {
    try {
      const read = await readFileWithin(join(this.#folder, name), MAX_BYTES);
      const draft = read && readJournal(read.bytes.toString());
      return draft?.text === draft?.base ? undefined : draft;
    } catch {
      return undefined;
    }
  }
}

/** Also what is half written there goes; what cannot go now goes at the next start. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

/** Of two texts, in which each sign may need an escape, and of what was done to them. */
const MAX_BYTES = 8 * LIMITS.bytes;

/** Reading a draft takes longer with every place that was changed. */
const MAX_LINES = 5_000;

/** Stands for the file that a deck does not have yet. */
const HOME = 'presentatie.beeld';

let lastTime = 0;

/** A name for the draft of a deck that has no file yet, which no other has. */
export function newDraftName(): string {
  // Two windows may ask for one in the same millisecond.
  const time = (lastTime = Math.max(Date.now(), lastTime + 1));
  return `new-${String(time).padStart(14, '0')}.json`;
}

function nameOf(file: string): string {
  return `file-${contentName(file).slice(0, 24)}.json`;
}
