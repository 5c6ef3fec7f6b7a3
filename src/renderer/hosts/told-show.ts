import { applyChange } from '../../core/deck/deck-change';
import type { DeckInShow } from '../../core/show/edited-show';
import type { Opened, ShowChange } from '../../ipc/api';

/** The deck and the show state as main told them last, whole or by what changed. */
export class ToldShow {
  #shown: DeckInShow | undefined;
  #revision = -1;

  /** Main told the whole; an answer may come behind what was told after it. */
  open({ deck, state, revision = 0 }: Pick<Opened, 'deck' | 'state' | 'revision'>): void {
    if (revision < this.#revision) return;
    this.#shown = { deck, state };
    this.#revision = revision;
  }

  /** What a change makes of it: as it is if that was known already, `undefined` if an earlier change was not heard. */
  change({ since, revision, deck, state }: ShowChange): DeckInShow | undefined {
    if (this.#shown === undefined || revision <= this.#revision) return this.#shown;
    if (since !== this.#revision) return undefined;
    this.#revision = revision;
    // Main made each change between two sound values.
    this.#shown = {
      deck: applyChange(this.#shown.deck, deck ?? undefined),
      state: applyChange(this.#shown.state, state ?? undefined),
    } as DeckInShow;
    return this.#shown;
  }
}
