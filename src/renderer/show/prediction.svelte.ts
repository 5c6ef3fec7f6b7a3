import { shareUnchanged } from '../../core/deck/share-unchanged';
import { editedShow, type DeckChange, type DeckInShow } from '../../core/show/edited-show';
import type { Deck } from '../../core/deck/types';
import { withUpdate, type StateUpdate } from '../../core/show/session-news';
import type { Finding } from '../../core/deck/problem';
import { apply, type Circumstances } from '../../core/show/apply';
import type { Command } from '../../core/show/commands';

/** Something that was asked of main under a number, and what it makes of a show. */
interface Asked {
  readonly number: number;
  readonly done: (shown: DeckInShow) => DeckInShow;
}

/**
 * What a window shows: the deck and session that main told last, with what this window asked since done on top. Main
 * stays the owner. Each of its events says up to which number it holds what was asked, so that nothing is ever done
 * twice, or shown as it was before, in whatever order replies and events arrive.
 */
export class Prediction {
  #confirmed: DeckInShow;
  #shown: DeckInShow = $state.raw() as DeckInShow;
  #asked: readonly Asked[] = [];
  /** One count for all that the window asks: main tells one number. */
  #number = 0;

  constructor(confirmed: DeckInShow) {
    this.#confirmed = { deck: confirmed.deck, state: confirmed.state };
    this.#shown = this.#confirmed;
  }

  get shown(): DeckInShow {
    return this.#shown;
  }

  /**
   * Shows a change at once, and returns the number to ask it under; or why the deck cannot be changed so, without a
   * reason for what something else took away a moment before.
   */
  ask(change: DeckChange): { readonly number: number } | { readonly findings: readonly Finding[] } {
    const next = changed(this.#shown, change);
    if ('findings' in next) return next;
    this.#number += 1;
    this.#asked = [...this.#asked, { number: this.#number, done: (shown) => stillChanged(shown, change) }];
    this.#shown = next;
    return { number: this.#number };
  }

  /** Shows at once what comes of a command, and returns the number to ask it under. */
  command(command: Command, circumstances: Circumstances): number {
    const done = ({ deck, state }: DeckInShow) => ({
      deck,
      state: apply(deck, state, command, circumstances),
    });
    this.#number += 1;
    this.#asked = [...this.#asked, { number: this.#number, done }];
    this.#show(done(this.#shown));
    return this.#number;
  }

  /** Main did not do what was asked. */
  withdraw(number: number): void {
    this.#forget((asked) => asked.number === number);
  }

  /** Main told what there is after everything that was asked up to the number `taken`. */
  receive(confirmed: StateUpdate & { readonly deck?: Deck }, taken: number): void {
    const deck =
      confirmed.deck === undefined ? this.#confirmed.deck : shareUnchanged(this.#shown.deck, confirmed.deck);
    this.#confirmed = { deck, state: withUpdate(this.#confirmed.state, confirmed) };
    this.#forget((asked) => asked.number <= taken);
  }

  /** Another deck was opened: nothing that was asked of the one before is about it. */
  open(confirmed: DeckInShow): void {
    this.#asked = [];
    this.#confirmed = { deck: confirmed.deck, state: confirmed.state };
    this.#shown = this.#confirmed;
  }

  #forget(done: (asked: Asked) => boolean): void {
    this.#asked = this.#asked.filter((asked) => !done(asked));
    this.#show(this.#asked.reduce((shown, { done }) => done(shown), this.#confirmed));
  }

  /** What looks as before stays the very same, so that it is not drawn again. Ink is too much to compare. */
  #show({ deck, state: { strokes, inkHistory, ...session } }: DeckInShow): void {
    this.#shown = {
      deck: shareUnchanged(this.#shown.deck, deck),
      state: { ...shareUnchanged(this.#shown.state, session), strokes, inkHistory },
    };
  }
}

/** A change that something else has made impossible meanwhile: main will find the same. */
function stillChanged(shown: DeckInShow, change: DeckChange): DeckInShow {
  const next = changed(shown, change);
  return 'findings' in next ? shown : next;
}

function changed(shown: DeckInShow, change: DeckChange): ReturnType<typeof editedShow> {
  try {
    return editedShow(shown, change);
  } catch (error) {
    if (error instanceof RangeError) return { findings: [] };
    throw error;
  }
}
