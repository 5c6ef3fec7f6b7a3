import { basename } from 'node:path';
import {
  acknowledged,
  isChanged,
  takenOver,
  type DeckDocument,
  type DeckVersion,
} from '../core/deck/document';
import { KnownError } from '../core/errors';
import { ask } from './ask';
import { readDeck, type DeckReading } from './deck-file';
import { documentName } from './document-name';
import type { Desk } from './documents';
import { watchFile, type FileNews } from './watch-file';

/** What is done with a file that another program wrote. */
export interface Reconciling {
  openFile(file: string): Promise<void>;
  reconcile(document: DeckDocument): void;
  saveAs(): Promise<boolean>;
}

/** Follows what other programs do to the file of the open deck: what they write is shown, or asked about. */
export class OutsideChanges {
  readonly #desk: Desk;
  readonly #documents: Reconciling;
  #watched = '';
  #stop: (() => void) | undefined;
  #asking = false;

  constructor(desk: Desk, documents: Reconciling) {
    this.#desk = desk;
    this.#documents = documents;
    this.follow();
  }

  /** Follows the file of the deck that is open now. */
  follow(): void {
    const { place, file } = this.#desk.show.document;
    this.watch(place === 'file' ? file : '');
  }

  /** Follows a file, also one that could not be opened: it may be mended while its mistakes are on screen. */
  watch(file: string): void {
    if (file === this.#watched) return;
    this.#stop?.();
    this.#watched = file;
    this.#stop = file === '' ? undefined : watchFile(file, (news) => void this.#hear(file, news));
  }

  close(): void {
    this.#stop?.();
  }

  async #hear(file: string, news: FileNews): Promise<void> {
    const { show, notify, texts } = this.#desk;
    if (file !== this.#watched) return;
    if (news === 'gone') {
      notify(texts().documents.gone(basename(file)));
      return;
    }
    const read = await readIfThere(file);
    if (read === undefined) return;
    if (!('problems' in read)) await this.#takeOver(file, read);
    // A program that is still writing leaves half a deck for a moment: that is no mistake to tell of.
    else if (news === 'settled') show.refuse({ file, problems: read.problems });
  }

  async #takeOver(file: string, version: DeckVersion): Promise<void> {
    const { show } = this.#desk;
    if (show.document.file !== file) {
      await this.#documents.openFile(file);
      return;
    }
    show.closeProblems();
    if (version.text === show.document.saved.text || this.#asking) return;
    if (isChanged(show.document)) await this.#askAbout(version);
    else this.#documents.reconcile(takenOver(show.document, version));
  }

  async #askAbout(version: DeckVersion): Promise<void> {
    const { show, texts, window } = this.#desk;
    this.#asking = true;
    const answer = await ask(window(), texts().documents.conflict, documentName(show.document)).finally(
      () => {
        this.#asking = false;
      },
    );
    const reconciled = answer === 'theirs' ? takenOver : acknowledged;
    this.#documents.reconcile(reconciled(show.document, version));
    if (answer === 'copy') await this.#documents.saveAs();
  }
}

/** Another program may take the file away while it is looked at. */
async function readIfThere(file: string): Promise<DeckReading | undefined> {
  try {
    return await readDeck(file);
  } catch (error) {
    if (error instanceof KnownError) return undefined;
    throw error;
  }
}
