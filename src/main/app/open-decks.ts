import type { BrowserWindow } from 'electron';
import type { ForWindow } from './beginning';

/** What opens a window for a deck, and what follows when none is left. */
interface DecksListener<Context> {
  readonly open: (own: ForWindow) => Promise<Context>;
  readonly onLastClosed: () => void;
}

/** What has to be known of a deck to find it by its windows. */
interface Windowed {
  readonly screens: { readonly console: BrowserWindow | undefined };
  readonly notifyDiscreetly: (text: string) => void;
}

/** As many decks as are open at most. */
export const MAX_DECKS = 8;

/** A deck that is open. */
interface OpenDeck<Context> {
  /** The id of the web contents of its audience view. */
  readonly contentsId: number;
  readonly opening: Promise<Context>;
  /** `undefined` until it has been read. */
  context: Context | undefined;
}

/**
 * Every deck that is open, each with its own context and windows. Whoever calls from a window reaches the deck of that
 * window and no other.
 */
export class OpenDecks<Context extends Windowed> {
  /** The one that was used last comes first. */
  readonly #decks: OpenDeck<Context>[] = [];
  readonly #open: (own: ForWindow) => Promise<Context>;
  readonly #onLastClosed: () => void;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  constructor({ open, onLastClosed }: DecksListener<Context>) {
    this.#open = open;
    this.#onLastClosed = onLastClosed;
  }

  get isFull(): boolean {
    return this.#decks.length >= MAX_DECKS;
  }

  /** Opens a deck in a window of its own, one at a time. Returns `undefined` if there are too many. */
  open(own: ForWindow): Promise<Context | undefined> {
    const opened = this.#turn.then(() => (this.isFull ? undefined : this.#open(own)));
    this.#turn = opened.catch(() => undefined);
    return opened;
  }

  /** Calls when another deck is in use, or one does something else. Returns a function that stops. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  lookAgain(): void {
    this.#listeners.forEach((listener) => {
      listener();
    });
  }

  /** From now on a window has a deck of its own, until it closes. */
  add(window: BrowserWindow, opening: Promise<Context>): void {
    const deck: OpenDeck<Context> = { contentsId: window.webContents.id, opening, context: undefined };
    this.#decks.push(deck);
    window.once('closed', () => {
      this.#decks.splice(this.#decks.indexOf(deck), 1);
      if (this.#decks.length === 0) this.#onLastClosed();
      else this.lookAgain();
    });
    void opening.then(
      (context) => {
        deck.context = context;
        this.lookAgain();
      },
      () => undefined,
    );
  }

  /** Whether a window has a deck: a page to read, such as the manual, has none. */
  has(contentsId: number): boolean {
    return this.#find(contentsId) !== undefined;
  }

  /** The deck of a window, by the id of its web contents. Throws if it has none. */
  of(contentsId: number): Promise<Context> {
    const deck = this.#find(contentsId);
    if (deck === undefined) return Promise.reject(new Error(`no deck in window ${contentsId}`));
    return deck.opening;
  }

  /** A window of a deck is in front: from now on that is the deck that was used last. */
  use(contentsId: number): void {
    const deck = this.#find(contentsId);
    if (deck === undefined || deck === this.#decks[0]) return;
    this.#decks.splice(this.#decks.indexOf(deck), 1);
    this.#decks.unshift(deck);
    this.lookAgain();
  }

  /** Tells the trainer what is not about one of the decks. */
  notify(text: string): void {
    void this.#decks[0]?.opening.then(({ notifyDiscreetly }) => {
      notifyDiscreetly(text);
    });
  }

  /** All that have been read, the one that was used last first. */
  get all(): readonly Context[] {
    return this.#decks.flatMap(({ context }) => context ?? []);
  }

  /** The deck that the menu is about; `undefined` until the first has been read. */
  get current(): Context | undefined {
    return this.all[0];
  }

  #find(contentsId: number): OpenDeck<Context> | undefined {
    return this.#decks.find(
      (each) =>
        each.contentsId === contentsId || each.context?.screens.console?.webContents.id === contentsId,
    );
  }
}
