import {
  changeDocument,
  openDocument,
  picturesNextTo,
  redo,
  undo,
  type DeckDocument,
} from '../../core/deck/document';
import { placeIn, whatChanged, type DeckChange } from '../../core/deck/what-changed';
import { emptyDeckText } from '../../core/deck/new-deck';
import type { Path, Problem } from '../../core/deck/problem';
import type { EditOrder, SavedVersions } from '../../ipc/api';
import type { DeckReading } from '../files/deck-file';
import { lookAnew } from '../pictures/deck-pictures';
import { askToLeave, type Leave } from './ask-to-leave';
import { saveDocument, saveDocumentAs } from './document-saving';
import { builtInOpening, newOpening, reportCopy, withDraft, type Opening } from './first-document';
import { OutsideChanges } from './outside-changes';
import { readApart, readLatest } from './read-apart';
import { NO_SESSION, type FoundSession } from '../sessions/sessions';
import { copyOfVersion, savedVersions, type OpenedCopy } from './earlier-versions';
import { newDraftName } from './drafts';
import type { DocumentsContext } from './documents-context';
import { edited, rereadVersion } from './edited-version';

/** A step through the history: what was undone or done again, and where that is in the deck as it is now. */
export interface HistoryStep {
  readonly change: DeckChange;
  readonly path: Path;
}

/** Opens, edits and saves the deck of the show, and asks before anything would be lost. */
export class Documents {
  readonly #desk: DocumentsContext;
  readonly #outside: OutsideChanges;
  #turn: Promise<unknown> = Promise.resolve();
  #isSaving = false;
  /** Counts what was asked to be opened: what was asked last is. */
  #asked = 0;
  /** The earlier version that was opened last, and the number of the deck that it is. */
  #copy: { readonly of: OpenedCopy; readonly deckNumber: number } | undefined;

  constructor(context: DocumentsContext) {
    this.#desk = context;
    this.#outside = new OutsideChanges(context, this);
    this.#outside.follow();
  }

  /**
   * Opens a deck from the disk with its unsaved changes of last time, and with the groups of `session` or of its own
   * session file. That there are such changes is told, unless the trainer comes back to them. Throws `cannotRead`.
   */
  async openFile(file: string, session?: string, comesBack = false): Promise<void> {
    const { sessions } = this.#desk;
    const isLatest = this.#begin();
    // Outside the turn: a drive that does not answer holds nothing else.
    const read = await readLatest(this.#desk, file, isLatest);
    if (read === undefined) return;
    const found =
      'problems' in read ? NO_SESSION : await sessions.find(openDocument('file', file, read), session);
    const isDone = !isLatest() || (await this.inTurn(() => this.#openRead(file, read, found, comesBack)));
    if (!isDone) await this.openFile(file, session, comesBack);
  }

  /** What was asked to be opened before is not wanted any more. Tells whether that is still so of this. */
  #begin(): () => boolean {
    this.#desk.reading.stop();
    const asked = (this.#asked += 1);
    return () => asked === this.#asked;
  }

  /** Reads a deck for a window of its own. */
  readApart(file: string): Promise<Opening | undefined> {
    return readApart(this.#desk, file, this.#begin());
  }

  openBuiltIn(session?: string): Promise<void> {
    this.#begin();
    return this.inTurn(async () => {
      if (!(await this.#mayLeave())) return;
      const { document } = await builtInOpening();
      await this.#open(document, await this.#desk.sessions.find(document, session));
    });
  }

  /** A new deck of the trainer’s own that starts as the one that ships. */
  newFromReport(): Promise<void> {
    this.#begin();
    return this.inTurn(async () => {
      if (!(await this.#mayLeave())) return;
      await this.#open((await reportCopy(this.#desk.texts())).document, NO_SESSION);
    });
  }

  newEmpty(): Promise<void> {
    this.#begin();
    return this.inTurn(async () => {
      if (!(await this.#mayLeave())) return;
      await this.#open(newOpening(emptyDeckText(this.#desk.settings.current.language)).document, NO_SESSION);
    });
  }

  /** The earlier versions of the deck, with the one that is being saved. */
  earlierVersions(): Promise<SavedVersions> {
    return this.inTurn(() => savedVersions(this.#desk, this.#desk.show.document, this.openCopy));
  }

  /** The earlier version that is open now; `undefined` if it is none. */
  get openCopy(): OpenedCopy | undefined {
    return this.#copy?.deckNumber === this.#desk.show.deckNumber ? this.#copy.of : undefined;
  }

  /**
   * Opens an earlier version as a copy. Unsaved changes of a file stay behind as its draft, and are there when the
   * trainer goes back. Tells whether it could be read. Throws `cannotWrite`.
   */
  openVersion(at: number): Promise<boolean> {
    this.#begin();
    return this.inTurn(async () => {
      const { show, drafts } = this.#desk;
      const { place, file: own } = show.document;
      const file = this.openCopy?.file ?? own;
      if (place !== 'file' && !(await this.#mayLeave())) return true;
      await drafts.leave(show.document);
      const draft = newDraftName();
      const document = await copyOfVersion(this.#desk, { file, at }, drafts.homeOf(draft));
      if (document === undefined) return false;
      await this.#open(document, NO_SESSION, draft);
      this.#copy = { of: { file, at }, deckNumber: show.deckNumber };
      return true;
    });
  }

  /** Edits the deck, or returns the problems that the edit would cause: then nothing changes. */
  edit({ edits, group, slide, from }: EditOrder): readonly Problem[] {
    const { document, deckNumber } = this.#desk.show;
    if (from !== undefined && from.deckNumber !== deckNumber) return [];
    const read = edited(document.present, edits);
    if (read === undefined) return [];
    if ('problems' in read) return read.problems;
    this.#change(changeDocument(document, read, group), slide);
    return [];
  }

  /** Goes back to the slide of the last change, without it. Tells what that was, and where to look now. */
  undo(): HistoryStep | undefined {
    const { document } = this.#desk.show;
    const earlier = undo(document, rereadVersion);
    return this.#stepTo(earlier, whatChanged(earlier.present.deck, document.present.deck));
  }

  redo(): HistoryStep | undefined {
    const { document } = this.#desk.show;
    const later = redo(document, rereadVersion);
    return this.#stepTo(later, whatChanged(document.present.deck, later.present.deck));
  }

  /** Saves the deck where it came from, or asks where. Returns whether it was saved. */
  save(): Promise<boolean> {
    return this.inTurn(() => this.#saving(saveDocument));
  }

  saveAs(): Promise<boolean> {
    return this.inTurn(() => this.#saving(saveDocumentAs));
  }

  /** Something is on its way to a disk. */
  get isSaving(): boolean {
    return this.#isSaving;
  }

  /** Until nothing is being opened or saved any more. */
  settled(): Promise<void> {
    return this.inTurn(() => Promise.resolve());
  }

  /** Asks what to do with what is not saved. What is to be given up is only when the deck is left; `undefined` to stay. */
  askToLeave(): Promise<Leave | undefined> {
    return this.inTurn(() => this.#askToLeave());
  }

  /**
   * Shows the report in the place of a deck that pages die of. What was typed in that is kept, and comes back when it
   * is opened again. Tells whether something else is shown now.
   */
  giveUp(): Promise<boolean> {
    this.#begin();
    return this.inTurn(async () => {
      const { show, drafts, sessions, settings } = this.#desk;
      if (show.document.place === 'builtIn') return false;
      await drafts.settled();
      settings.change({ shunned: drafts.draftOf(show.document) });
      const { document } = await builtInOpening();
      await this.#open(document, await sessions.find(document));
      return true;
    });
  }

  /** Closes the list of problems. */
  closeProblems(): void {
    this.#desk.show.closeProblems();
    this.#outside.follow();
  }

  /** One at a time: two saves at once would remove each other’s half-written files. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Loads what another program wrote to the file, or remembers that it did. */
  reconcile(document: DeckDocument): void {
    this.#change(document);
  }

  /** The window is gone: file changes no longer matter, and nothing more can be added to what is saved. */
  close(): void {
    this.#outside.close();
    void this.#desk.drafts.leave(this.#desk.show.document);
  }

  /** Tells whether that was all: not where the file is to be read again, since what was read may be older by now. */
  async #openRead(
    file: string,
    read: DeckReading,
    found: FoundSession,
    comesBack: boolean,
  ): Promise<boolean> {
    const { show, drafts, remember, onRecovered } = this.#desk;
    if ('problems' in read) {
      show.refuse({ file, problems: read.problems });
      // It may be fixed while its problems are on screen.
      this.#outside.watch(file);
      return true;
    }
    const before = show.document;
    if (!(await this.#mayLeave())) return true;
    // Time has passed with the question, and the answer may have been to save this very file.
    if (show.document !== before) return false;
    remember(file);
    const { document, recovered } = withDraft(file, read, await drafts.of(file));
    if (recovered === true && !comesBack) onRecovered();
    await this.#open(document, found);
    return true;
  }

  async #mayLeave(): Promise<boolean> {
    const leave = await this.#askToLeave();
    await leave?.();
    return leave !== undefined;
  }

  #askToLeave(): Promise<Leave | undefined> {
    return askToLeave(this.#desk, () => this.#saving(saveDocument));
  }

  async #open(document: DeckDocument, found: FoundSession, draft = newDraftName()): Promise<void> {
    const { drafts, sessions, show, notify } = this.#desk;
    const placed = picturesNextTo(document, drafts.homeOf(draft));
    await lookAnew(placed.besides, placed.present.deck);
    drafts.begin(draft);
    sessions.begin(document, found);
    show.open(placed, found.workshop);
    this.#outside.follow();
    this.#outside.forgetNews();
    if (found.notices.length > 0) notify(found.notices.join(' '));
  }

  #change(document: DeckDocument, slide?: number): void {
    this.#desk.show.change(document, slide);
    this.#desk.drafts.keep(document);
    this.#outside.follow();
  }

  #stepTo(document: DeckDocument, change: DeckChange | undefined): HistoryStep | undefined {
    if (change === undefined) {
      this.#change(document);
      return undefined;
    }
    const path = placeIn(document.present.deck, change);
    const slide = path[0] === 'slides' && typeof path[1] === 'number' ? path[1] : undefined;
    this.#change(document, slide);
    return { change, path };
  }

  async #whileSaving<T>(work: () => Promise<T>): Promise<T> {
    this.#isSaving = true;
    return work().finally(() => {
      this.#isSaving = false;
    });
  }

  async #saving(save: typeof saveDocument): Promise<boolean> {
    const { remember, drafts, versions, show, notify, texts } = this.#desk;
    const before = show.document;
    const file = await save(this.#desk, (work) => this.#whileSaving(work));
    if (file === undefined) return false;
    remember(file);
    // Under its previous name (new, or another file) the deck has nothing left to recover.
    if (before.file !== file) await drafts.drop(before);
    drafts.keep(show.document);
    this.#outside.follow();
    this.#outside.forgetNews();
    versions.keep({
      file,
      at: Date.now(),
      saved: show.document.saved,
      before: before.place === 'file' ? before.saved : undefined,
    });
    notify(texts().saved(file));
    await drafts.settled();
    return true;
  }
}
