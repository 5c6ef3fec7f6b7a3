import type { BrowserWindow } from 'electron';
import { basename } from 'node:path';
import {
  acknowledged,
  changeDocument,
  givenUp,
  isChanged,
  openDocument,
  redo,
  takenOver,
  undo,
  type DeckDocument,
  type DeckVersion,
} from '../core/deck/document';
import { editText } from '../core/deck/edit-text';
import { emptyDeckText } from '../core/deck/new-deck';
import type { Problem } from '../core/deck/problem';
import { KnownError } from '../core/errors';
import type { Texts } from '../core/i18n/texts';
import type { EditOrder } from '../ipc/api';
import { ask } from './ask';
import { BUILT_IN_DECK, builtInVersion, readDeck, readText } from './deck-file';
import { documentName } from './document-name';
import { saveDocument, saveDocumentAs } from './document-saving';
import type { Drafts } from './drafts';
import { withDraft } from './first-document';
import type { SettingsFile } from './settings';
import type { Show } from './show';
import { watchFile, type FileNews } from './watch-file';

/** What documents need of the program around them. */
export interface Desk {
  readonly show: Show;
  readonly settings: SettingsFile;
  readonly drafts: Drafts;
  /** The window that questions are put before. */
  readonly window: () => BrowserWindow;
  readonly texts: () => Texts;
  readonly notify: (text: string) => void;
  /** What was not saved of the deck that opens next has been brought back. */
  readonly onRecovered: () => void;
  /** Puts a file on top of those that were opened lately. */
  readonly remember: (file: string) => void;
}

/** Opens, changes and saves the deck of the show, and asks before anything would be lost. */
export class Documents {
  readonly #desk: Desk;
  #watched = '';
  #stopWatching: (() => void) | undefined;
  #asking = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#follow();
  }

  /** Opens a deck from the disk, with what was not saved of it the last time. Throws `cannotRead`. */
  async openFile(file: string): Promise<void> {
    const { show, drafts, remember, onRecovered } = this.#desk;
    const read = await readDeck(file);
    if ('problems' in read) {
      show.refuse({ file, problems: read.problems });
      // It may be mended while its mistakes are on screen.
      this.#watch(file);
      return;
    }
    if (!(await this.mayLeave())) return;
    remember(file);
    const { document, recovered } = withDraft(file, read, await drafts.of(file));
    if (recovered === true) onRecovered();
    this.#open(document);
  }

  async openBuiltIn(): Promise<void> {
    if (!(await this.mayLeave())) return;
    this.#open(openDocument('builtIn', BUILT_IN_DECK, await builtInVersion()));
  }

  /** A deck of the trainer's own that begins as the one that ships. */
  async newFromReport(): Promise<void> {
    if (!(await this.mayLeave())) return;
    const { text, deck } = await builtInVersion();
    const title = this.#desk.texts().documents.copyOf(deck.title);
    const named = editText(text, [{ type: 'set', path: ['title'], value: title }]);
    this.#open(openDocument('new', '', sound(named)));
  }

  async newEmpty(): Promise<void> {
    if (!(await this.mayLeave())) return;
    const { documents } = this.#desk.texts();
    const text = emptyDeckText(documents.empty, this.#desk.settings.current.language);
    this.#open(openDocument('new', '', sound(text)));
  }

  /** Changes the deck, or tells why it would not be one any more: then nothing changes. */
  edit({ edits, group }: EditOrder): readonly Problem[] {
    const { document } = this.#desk.show;
    const read = readText(editText(document.present.text, edits));
    if ('problems' in read) return read.problems;
    this.#change(changeDocument(document, read, group));
    return [];
  }

  undo(): void {
    this.#change(undo(this.#desk.show.document));
  }

  redo(): void {
    this.#change(redo(this.#desk.show.document));
  }

  /** Saves where the deck came from, or asks where. Tells whether it is saved. */
  async save(): Promise<boolean> {
    return this.#saved(await saveDocument(this.#desk));
  }

  async saveAs(): Promise<boolean> {
    return this.#saved(await saveDocumentAs(this.#desk));
  }

  /** Whether the deck may be left: asks what to do with what is not saved, and does it. */
  async mayLeave(): Promise<boolean> {
    const { show, drafts, texts, window } = this.#desk;
    const { document } = show;
    if (!isChanged(document)) return true;
    const answer = await ask(window(), texts().documents.unsaved, documentName(document));
    if (answer === 'cancel') return false;
    if (answer === 'save') return this.save();
    await drafts.drop(document);
    show.change(givenUp(document));
    return true;
  }

  /** The window is gone: nothing more is heard. */
  close(): void {
    this.#stopWatching?.();
  }

  #open(document: DeckDocument): void {
    this.#desk.drafts.begin();
    this.#desk.show.open(document);
    this.#follow();
  }

  #change(document: DeckDocument): void {
    this.#desk.show.change(document);
    this.#desk.drafts.keep(document);
    this.#follow();
  }

  async #saved(file: string | undefined): Promise<boolean> {
    if (file === undefined) return false;
    const { remember, drafts, show, notify, texts } = this.#desk;
    remember(file);
    drafts.keep(show.document);
    this.#follow();
    notify(texts().saved(file));
    await drafts.settled();
    return true;
  }

  #follow(): void {
    const { place, file } = this.#desk.show.document;
    this.#watch(place === 'file' ? file : '');
  }

  #watch(file: string): void {
    if (file === this.#watched) return;
    this.#stopWatching?.();
    this.#watched = file;
    this.#stopWatching = file === '' ? undefined : watchFile(file, (news) => void this.#hear(file, news));
  }

  /** Another program wrote the file. */
  async #hear(file: string, news: FileNews): Promise<void> {
    if (file !== this.#watched) return;
    const { show, notify, texts } = this.#desk;
    if (news === 'gone') {
      notify(texts().documents.gone(basename(file)));
      return;
    }
    const read = await readDeck(file).catch((error: unknown) => {
      if (error instanceof KnownError) return undefined;
      throw error;
    });
    if (read === undefined) return;
    if ('problems' in read) show.refuse({ file, problems: read.problems });
    else if (show.document.file !== file) await this.openFile(file);
    else await this.#takeOver(read);
  }

  async #takeOver(version: DeckVersion): Promise<void> {
    const { show, texts, window } = this.#desk;
    show.closeProblems();
    const { document } = show;
    if (version.text === document.saved.text || this.#asking) return;
    if (!isChanged(document)) {
      show.change(takenOver(document, version));
      return;
    }
    this.#asking = true;
    const answer = await ask(window(), texts().documents.conflict, documentName(document)).finally(() => {
      this.#asking = false;
    });
    if (answer === 'theirs') this.#change(takenOver(show.document, version));
    else this.#change(acknowledged(show.document, version));
    if (answer === 'copy') await this.saveAs();
  }
}

function sound(text: string): DeckVersion {
  const read = readText(text);
  if ('problems' in read) throw new Error(`a new deck is broken: ${read.problems[0]?.path ?? ''}`);
  return read;
}
