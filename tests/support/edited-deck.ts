import { editValue } from '../../src/core/deck/edit-value';
import { parseDeck } from '../../src/core/checks/parse';
import type { Problem } from '../../src/core/deck/problem';
import type { Deck } from '../../src/core/deck/types';
import type { EditOrder } from '../../src/ipc/api';

/** A deck that is changed as main does it: refused where it would be no deck, and undone group by group. */
export class EditedDeck {
  #deck: Deck;
  #before: Deck[] = [];
  #after: Deck[] = [];
  #group = '';

  constructor(deck: Deck) {
    this.#deck = deck;
  }

  get deck(): Deck {
    return this.#deck;
  }

  get state(): { changed: boolean; canUndo: boolean; canRedo: boolean } {
    const canUndo = this.#before.length > 0;
    return { changed: canUndo, canUndo, canRedo: this.#after.length > 0 };
  }

  edit({ edits, group }: EditOrder): readonly Problem[] {
    const result = parseDeck(JSON.stringify(editValue(this.#deck, edits)));
    if ('problems' in result) return result.problems;
    if (group !== this.#group) this.#before.push(this.#deck);
    this.#after = [];
    this.#group = group;
    this.#deck = result.deck;
    return [];
  }

  undo(): void {
    this.#swap(this.#before, this.#after);
  }

  redo(): void {
    this.#swap(this.#after, this.#before);
  }

  #swap(from: Deck[], to: Deck[]): void {
    const deck = from.pop();
    if (deck === undefined) return;
    to.push(this.#deck);
    this.#deck = deck;
    this.#group = '';
  }
}
