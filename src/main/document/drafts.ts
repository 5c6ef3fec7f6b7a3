import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { journalLines, journalOf } from '../../core/deck/draft-journal';
import { isChanged, type DeckDocument } from '../../core/deck/document';
import { KnownError } from '../../core/errors/known-error';
import { failureReason } from '../files/disk';
import { readDraft, type ReadDraft } from '../files/draft-file';
import { JournalWriter } from '../files/journal-writer';
import { contentName } from '../files/content-name';
import { isSetAside, setAside } from '../files/set-aside';
import { within } from '../files/within';

/** What is heard of drafts. */
export interface DraftNews {
  /** What is typed is not safe, and why: told once. */
  readonly onTrouble?: (reason: string) => void;
  /** A draft could not be read: the name that it has now. */
  readonly onAside?: (name: string) => void;
}

/**
 * Keeps what is not saved of the open deck on the disk with every change, and how it came about, for the case that the
 * program is ended from outside. A draft is a journal: each change adds a line to it. A deck without a file gets a new
 * draft each time one is made, so that none overwrites another.
 */
export class Drafts {
  readonly #folder: string;
  readonly #news: DraftNews;
  readonly #readFile: (path: string) => Promise<ReadDraft | undefined>;
  #isTold = false;
  #newName = newDraftName();
  readonly #journal = new JournalWriter<DeckDocument>({
    all: (document) => [journalOf(document)],
    maxLines: MAX_LINES,
    between: journalLines,
    onFailure: (error) => {
      console.error(`draft not kept: ${String(error)}`);
      if (!this.#isTold) this.#news.onTrouble?.(failureReason(error));
      this.#isTold = true;
    },
  });

  /** `read` reads one of them, perhaps in another process. */
  constructor(folder: string, news: DraftNews = {}, read: typeof readDraft = readDraft) {
    this.#folder = folder;
    this.#news = news;
    this.#readFile = read;
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

  /** Resolves once everything that has to be kept is on the disk, or the disk has not answered for some seconds. */
  async settled(): Promise<void> {
    await within(this.#journal.flush(), PATIENCE, undefined);
  }

  /** The unsaved changes of a file. */
  async of(file: string): Promise<ReadDraft | undefined> {
    return this.#read(nameOf(file));
  }

  /** The draft of that name. */
  async named(name: string): Promise<ReadDraft | undefined> {
    return this.#read(name);
  }

  /** The names of all that was not saved: what was written last comes first. */
  async names(): Promise<readonly string[]> {
    const names = (await within(readdir(this.#folder), PATIENCE, []).catch(() => [])).filter(
      (name) => name.endsWith('.json') && !isSetAside(name, 'beschadigd'),
    );
    const written = await Promise.all(names.map(async (name) => ({ name, at: await this.#writtenAt(name) })));
    return written.toSorted((a, b) => b.at - a.at).map(({ name }) => name);
  }

  /** In milliseconds since 1970; 0 of one that is not there, or whose disk does not answer. */
  async #writtenAt(name: string): Promise<number> {
    const looking = stat(join(this.#folder, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    return within(looking, PATIENCE, 0);
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

  /** Nothing of one that is damaged or takes too much: it is kept under another name, and holds no start again. */
  async #read(name: string): Promise<ReadDraft | undefined> {
    const path = join(this.#folder, name);
    // The program starts no reader for what is not there.
    if ((await this.#writtenAt(name)) === 0) return undefined;
    try {
      const draft = await this.#readFile(path);
      if (draft === undefined) await this.#setAside(path);
      // One that was saved goes on from there.
      return draft?.text === draft?.base ? undefined : draft;
    } catch (error) {
      if (error instanceof KnownError && error.detail === 'tooMuch') await this.#setAside(path);
      return undefined;
    }
  }

  async #setAside(path: string): Promise<void> {
    const kept = await setAside(path, 'beschadigd').catch(() => undefined);
    if (kept !== undefined) this.#news.onAside?.(kept);
  }
}

/** Also what is half written there goes; what cannot go now goes at the next start. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

/** Milliseconds that the disk of the program may keep others waiting. */
const PATIENCE = 3_000;

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
