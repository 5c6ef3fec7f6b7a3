import { shareUnchanged } from '../../core/deck/share-unchanged';
import { editedShow, type DeckChange, type DeckInShow } from '../../core/show/edited-show';
import type { Deck } from '../../core/deck/types';
import type { Finding } from '../../core/deck/problem';
import { apply, type Circumstances } from '../../core/show/apply';
import type { Command } from '../../core/show/commands';
import type { ShowState } from '../../core/show/show-state';

/** A numbered request to main, and what it does to a show. */
interface Asked {
  readonly number: number;
  readonly done: (shown: DeckInShow) => DeckInShow;
}

/**
 * What a window shows: the deck and state that main sent last, with this window’s later requests applied on top. Main
 * stays the owner. Each of its events says up to which number it includes requests, so that nothing is applied twice,
 * or shown as it was before, in whatever order replies and events arrive.
 */
export class Prediction {
  #confirmed: DeckInShow;
  #shown: DeckInShow = $state.raw() as DeckInShow;
  #asked: readonly Asked[] = [];
  /** One count for all requests of the window: main reports a single number. */
  #number = 0;

  constructor(confirmed: DeckInShow) {
    this.#confirmed = { deck: confirmed.deck, state: confirmed.state };
    this.#shown = this.#confirmed;
  }

  get shown(): DeckInShow {
    return this.#shown;
  }

  /**
   * Shows a change at once, and returns the number of its request; or the findings why the deck cannot be changed
   * like that, empty if something else has just removed what it is about.
   */
  ask(change: DeckChange): { readonly number: number } | { readonly findings: readonly Finding[] } {
    const next = changed(this.#shown, change);
    if ('findings' in next) return next;
    this.#number += 1;
    this.#asked = [...this.#asked, { number: this.#number, done: (shown) => stillChanged(shown, change) }];
    this.#shown = next;
    return { number: this.#number };
  }

  /** Shows the result of a command at once, and returns the number of its request. */
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

  /** Main refused a request. */
  withdraw(number: number): void {
    this.#forget((asked) => asked.number === number);
  }

  /** Main sent the state after all requests up to the number `taken`. */
  receive({ state, deck }: { readonly state: ShowState; readonly deck?: Deck }, taken: number): void {
    const told = deck === undefined ? this.#confirmed.deck : shareUnchanged(this.#shown.deck, deck);
    this.#confirmed = { deck: told, state };
    this.#forget((asked) => asked.number <= taken);
  }

  /** Another deck was opened: earlier requests do not apply to it. */
  open(confirmed: DeckInShow): void {
    this.#asked = [];
    this.#confirmed = { deck: confirmed.deck, state: confirmed.state };
    this.#shown = this.#confirmed;
  }

  #forget(done: (asked: Asked) => boolean): void {
    this.#asked = this.#asked.filter((asked) => !done(asked));
    this.#show(this.#asked.reduce((shown, { done }) => done(shown), this.#confirmed));
  }

  /** Unchanged parts stay identical objects, so that they are not redrawn. Ink is too large to compare. */
  #show({ deck, state: { strokes, inkHistory, ...session } }: DeckInShow): void {
    this.#shown = {
      deck: shareUnchanged(this.#shown.deck, deck),
      state: { ...shareUnchanged(this.#shown.state, session), strokes, inkHistory },
    };
  }
}

/** Skips a change that has become impossible meanwhile: main will refuse it too. */
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
