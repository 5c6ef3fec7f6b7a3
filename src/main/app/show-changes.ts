import { changeBetween } from '../../core/deck/deck-change';
import type { DeckInShow } from '../../core/show/edited-show';
import type { Moment } from '../../core/show/moment';
import type { ShowChanged } from '../../ipc/api';
import type { ShowModel } from '../document/show-model';

/** What became of `before` in the last revision. */
export function changed({ deck, state, revision }: ShowModel, before: DeckInShow, now: Moment): ShowChanged {
  return {
    type: 'changed',
    since: revision - 1,
    revision,
    deck: changeBetween(before.deck, deck) ?? null,
    state: changeBetween(before.state, state) ?? null,
    now,
  };
}

/** For windows that missed something, or wait for an answer: which revision is the last, and what time it is. */
export function unchanged({ revision }: ShowModel, now: Moment): ShowChanged {
  return { type: 'changed', since: revision, revision, deck: null, state: null, now };
}
