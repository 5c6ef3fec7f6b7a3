import { applyChange } from '../../core/deck/deck-change';
import type { Deck } from '../../core/deck/types';
import type { DeckChanged, Opened } from '../../ipc/api';

/** The deck as main told it last, whole or by what changed. */
export class ToldDeck {
  #deck: Deck | undefined;
  #revision = -1;

  /** Main told the whole; an answer may come behind what was told after it. */
  open({ deck, revision = 0 }: Pick<Opened, 'deck' | 'revision'>): void {
    if (revision < this.#revision) return;
    this.#deck = deck;
    this.#revision = revision;
  }

  /**
   * The deck that a change makes of it: as it is where that was known already, and nothing where a change before it
   * was not heard.
   */
  change({ change, revision }: Pick<DeckChanged, 'change' | 'revision'>): Deck | undefined {
    if (this.#deck === undefined || revision > this.#revision + 1) return undefined;
    if (revision === this.#revision + 1) {
      // Main made the change between two sound decks.
      this.#deck = applyChange(this.#deck, change ?? undefined) as Deck;
      this.#revision = revision;
    }
    return this.#deck;
  }
}
