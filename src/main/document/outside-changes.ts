import { basename } from 'node:path';
import {
  acknowledged,
  isChanged,
  takenOver,
  withoutFile,
  type DeckDocument,
  type DeckVersion,
} from '../../core/deck/document';
import { KnownError } from '../../core/errors/known-error';
import { askQuestion } from '../files/question-dialog';
import type { DeckReading } from '../files/deck-file';
import { documentName } from '../files/document-name';
import { watchFile, type FileNews } from './watch-file';
import type { DocumentsContext } from './documents-context';

/** What to do with a file that another program wrote. */
export interface Reconciling {
  /** Runs `work` when nothing is being opened or saved, and before anything else is. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  openFile(file: string): Promise<void>;
  reconcile(document: DeckDocument): void;
  saveAs(): Promise<boolean>;
}

type Answer = 'copy' | 'theirs' | 'mine';

/** Watches the file of the open deck: what other programs write is shown, or asked about. */
export class OutsideChanges {
  readonly #desk: DocumentsContext;
  readonly #documents: Reconciling;
  #watched = '';
  #stop: (() => void) | undefined;
  #asking = false;
  #takeNewsBack: (() => void) | undefined;

  constructor(context: DocumentsContext, documents: Reconciling) {
    this.#desk = context;
    this.#documents = documents;
    this.follow();
  }

  /** Watches the file of the deck that is open now. */
  follow(): void {
    const { place, file } = this.#desk.show.document;
    this.watch(place === 'file' ? file : '');
  }

  /** Watches a file, even one that could not be opened: it may be fixed while its problems are on screen. */
  watch(file: string): void {
    if (file === this.#watched) return;
    this.#stop?.();
    this.#watched = file;
    this.#stop = file === '' ? undefined : watchFile(file, (news) => void this.#follow(file, news));
  }

  /** The deck is saved again, or another is open: that its file was gone matters to nobody any more. */
  forgetNews(): void {
    this.#takeNewsBack?.();
    this.#takeNewsBack = undefined;
  }

  close(): void {
    this.watch('');
  }

  async #follow(file: string, news: FileNews): Promise<void> {
    const { notifyDiscreetly, texts } = this.#desk;
    if (file !== this.#watched) return;
    if (news === 'gone') {
      this.#takeNewsBack = notifyDiscreetly(texts().documents.gone(basename(file)));
      if (this.#desk.show.document.file === file)
        this.#documents.reconcile(withoutFile(this.#desk.show.document));
      return;
    }
    // What the program itself is writing is not another version once it is done.
    const next = await this.#documents.inTurn(() => this.#look(file, news));
    if (next === 'open') await this.#documents.openFile(file);
    else if (next !== undefined) await this.#askWhenUnseen(file, next);
  }

  /** Loads what is there now; or says that the deck has to be opened, or which version to ask about. */
  async #look(file: string, news: FileNews): Promise<'open' | DeckVersion | undefined> {
    const { show } = this.#desk;
    const read = await this.#readQuietly(file);
    if (read === undefined || file !== this.#watched) return undefined;
    if ('problems' in read) {
      // A program that is still writing leaves half a deck for a moment: that is not a problem to report.
      if (news === 'settled') show.refuse({ file, problems: read.problems });
      return undefined;
    }
    if (show.document.file !== file) return 'open';
    show.closeProblems();
    if (read.text === show.document.saved.text) return undefined;
    if (isChanged(show.document) && read.text !== show.document.present.text) return read;
    this.#documents.reconcile(takenOver(show.document, read));
    return undefined;
  }

  /** A group that watches a show has nothing to do with the question. */
  async #askWhenUnseen(file: string, version: DeckVersion): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    let answer: Answer | undefined;
    try {
      const hasWaited = await this.#desk.whenUnseen();
      // Meanwhile the deck may have been saved or closed, or its file written again.
      const asked = hasWaited ? await this.#documents.inTurn(() => this.#look(file, 'written')) : version;
      if (asked !== undefined && asked !== 'open') answer = await this.#askAbout(file, asked);
    } finally {
      this.#asking = false;
    }
    if (answer === 'copy') await this.#documents.saveAs();
  }

  async #askAbout(file: string, version: DeckVersion): Promise<Answer> {
    const { show, texts, window } = this.#desk;
    const answer = await askQuestion(window(), texts().documents.conflict, documentName(show.document));
    // A look that a slow drive holds up must not ask again what has just been answered.
    await this.#documents.inTurn(() => this.#settle(file, answer, version));
    return answer;
  }

  /** While the question was open, the deck may have been saved, or the file written again. */
  async #settle(file: string, answer: Answer, asked: DeckVersion): Promise<void> {
    const { show } = this.#desk;
    if (show.document.file !== file) return;
    const read = await this.#readQuietly(file);
    const onDisk = read === undefined || 'problems' in read ? asked : read;
    if (onDisk.text === show.document.saved.text) return;
    this.#documents.reconcile(
      answer === 'theirs' ? takenOver(show.document, onDisk) : acknowledged(show.document, asked),
    );
  }

  /** Another program may remove the file while we look at it. */
  async #readQuietly(file: string): Promise<DeckReading | undefined> {
    try {
      return await this.#desk.reading.readAside('deck', file);
    } catch (error) {
      if (error instanceof KnownError) return undefined;
      throw error;
    }
  }
}
