import type { Problem } from '../core/deck/problem';
import type { Deck } from '../core/deck/types';
import { apply, openSession, type Command, type Left, type Session } from '../core/session';
import { readDeck } from './deck-file';

export interface Broken {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Who wants to know that the show changed: only the session, or the deck with it. */
export interface ShowListener {
  readonly onSession: (session: Session) => void;
  readonly onOpened: () => void;
}

/** The owner of the deck and the session. Windows send commands and are told; nobody else changes them. */
export class Show {
  #deck: Deck;
  #file: string;
  #session: Session;
  #broken: Broken | undefined;
  #number = 1;
  #listener: ShowListener | undefined;

  private constructor(file: string, deck: Deck, session: Session) {
    this.#file = file;
    this.#deck = deck;
    this.#session = session;
  }

  /** Opens the deck; where that has problems or is gone, `fallback` stands behind the message. */
  static async open(file: string, fallback: string, left: Left | undefined): Promise<Show> {
    const read = await readDeck(file);
    if ('deck' in read) return new Show(file, read.deck, openSession(read.deck, left));
    const show = await Show.open(fallback, fallback, undefined);
    show.#broken = { file, problems: read.problems };
    return show;
  }

  get deck(): Deck {
    return this.#deck;
  }

  /** Counts the decks that were opened. */
  get deckNumber(): number {
    return this.#number;
  }

  get file(): string {
    return this.#file;
  }

  get session(): Session {
    return this.#session;
  }

  get broken(): Broken | undefined {
    return this.#broken;
  }

  listen(listener: ShowListener): void {
    this.#listener = listener;
  }

  command(command: Command): void {
    const next = apply(this.#deck, this.#session, command, Date.now());
    if (next === this.#session) return;
    this.#session = next;
    this.#listener?.onSession(next);
  }

  /** Opens another deck at its start; with problems in it the present deck stays. */
  async openDeck(file: string): Promise<void> {
    const read = await readDeck(file);
    if ('deck' in read) {
      this.#deck = read.deck;
      this.#file = file;
      this.#session = openSession(read.deck);
      this.#broken = undefined;
      this.#number += 1;
    } else {
      this.#broken = { file, problems: read.problems };
    }
    this.#listener?.onOpened();
  }

  closeProblems(): void {
    this.#broken = undefined;
    this.#listener?.onOpened();
  }
}
