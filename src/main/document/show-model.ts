import { clearClock } from '../../core/show/clock';
import type { DeckDocument } from '../../core/deck/document';
import type { Problem } from '../../core/deck/problem';
import type { Deck } from '../../core/deck/types';
import { atSlide, type DeckInShow } from '../../core/show/edited-show';
import { followDeck } from '../../core/show/follow-deck';
import { apply, openShowState, type Circumstances } from '../../core/show/apply';
import type { Workshop } from '../../core/groups/workshop';
import { changedPictures, takeChanged, withPictures } from '../pictures/deck-pictures';
import type { ResumePoint, ShowState } from '../../core/show/show-state';
import type { Command } from '../../core/show/commands';

export interface Broken {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Called when the show changes: only its state, the deck under it, or everything. */
export interface ShowListener {
  /** `before` is the state until now. */
  readonly onState: (before: ShowState) => void;
  /** `before` is what was shown until now. */
  readonly onChanged: (before: DeckInShow) => void;
  readonly onOpened: () => void;
}

/** The owner of the deck and the show state. Windows send commands and get events; nothing else changes them. */
export class ShowModel {
  readonly #circumstances: () => Circumstances;
  #document: DeckDocument;
  #session: ShowState;
  #broken: Broken | undefined;
  #number = 1;
  #revision = 0;
  #listener: ShowListener | undefined;

  /**
   * `broken` is the deck that should have been opened instead of the document, `workshop` what groups did with it
   * before.
   */
  constructor(
    circumstances: () => Circumstances,
    document: DeckDocument,
    resumeAt?: ResumePoint,
    broken?: Broken,
    workshop?: Workshop,
  ) {
    this.#circumstances = circumstances;
    this.#document = document;
    this.#session = openShowState(document.present.deck, resumeAt, workshop);
    this.#broken = broken;
  }

  get document(): DeckDocument {
    return this.#document;
  }

  get deck(): Deck {
    const { besides, present } = this.#document;
    return besides === '' ? present.deck : withPictures(present.deck, besides);
  }

  /** Counts the decks that have been opened. */
  get deckNumber(): number {
    return this.#number;
  }

  /** Counts the changes of the deck and the state, and the decks that were opened. */
  get revision(): number {
    return this.#revision;
  }

  get state(): ShowState {
    return this.#session;
  }

  get broken(): Broken | undefined {
    return this.#broken;
  }

  listen(listener: ShowListener): void {
    this.#listener = listener;
  }

  /** Returns whether it changed anything. */
  command(command: Command): boolean {
    const before = this.#session;
    const next = apply(this.deck, before, command, this.#circumstances());
    if (next === before) return false;
    this.#session = next;
    this.#revision += 1;
    this.#listener?.onState(before);
    return true;
  }

  /**
   * Opens another deck at its start, with what groups did with it before. An end time that is still to come is kept.
   */
  open(document: DeckDocument, workshop?: Workshop): void {
    this.#document = document;
    const clock = clearClock(this.#session.clock, this.#circumstances().now.wall);
    this.#session = { ...openShowState(document.present.deck, undefined, workshop), clock };
    this.#broken = undefined;
    this.#number += 1;
    this.#revision += 1;
    this.#listener?.onOpened();
  }

  /** The same deck, changed or saved: the show stays at its slide, or goes to another along with the change. */
  change(document: DeckDocument, slide?: number): void {
    if (document === this.#document) return;
    const before: DeckInShow = { deck: this.deck, state: this.#session };
    this.#document = document;
    this.#revision += 1;
    if (this.deck !== before.deck)
      this.#session = atSlide(this.deck, followDeck(before.deck, this.deck, before.state), slide);
    this.#listener?.onChanged(before);
  }

  /** Shows pictures beside the deck’s file as they are now, if another program changed them. */
  async followPictures(): Promise<void> {
    const { besides } = this.#document;
    const changed = await changedPictures(besides);
    if (changed === undefined || this.#document.besides !== besides) return;
    const before: DeckInShow = { deck: this.deck, state: this.#session };
    takeChanged(besides, changed);
    this.#revision += 1;
    this.#listener?.onChanged(before);
  }

  /** Shows the problems of a deck that cannot be opened, over the current one. */
  refuse(broken: Broken): void {
    this.#broken = broken;
    this.#listener?.onOpened();
  }

  closeProblems(): void {
    if (this.#broken === undefined) return;
    this.#broken = undefined;
    this.#listener?.onOpened();
  }
}
