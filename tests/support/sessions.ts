import { openShowState, apply } from '../../src/core/show/apply';
import { cardsSlide, deckOf, pointsSlide, rankingSlide } from './decks';
import { asOf, NOON } from './moments';
import type { ShowState } from '../../src/core/show/show-state';
import type { Command } from '../../src/core/show/commands';

export { NOON };

/** Two steps, three, two. */
export const talk = deckOf(rankingSlide(), pointsSlide(), cardsSlide());

/** A show of that deck that stands at its start, unless told otherwise. */
export const state = (own: Partial<ShowState> = {}): ShowState => ({
  ...openShowState(talk),
  motion: 'still',
  ...own,
});

export const standing = (slide: number, step: number, own: Partial<ShowState> = {}) =>
  state({ position: { slide, step }, ...own });

/** What becomes of a show when all this is asked of it at once, at noon. */
export const done = (from: ShowState, ...commands: readonly Command[]) =>
  commands.reduce((before, command) => apply(talk, before, command, asOf(NOON)), from);
