import { openSession, apply, type Command, type Session } from '../../src/core/session';
import { cardsSlide, deckOf, pointsSlide, rankingSlide } from './decks';

/** Two steps, three, two. */
export const talk = deckOf(rankingSlide(), pointsSlide(), cardsSlide());

export const NOON = Date.UTC(2026, 10, 24, 12);

/** A show of that deck that stands at its start, unless told otherwise. */
export const session = (own: Partial<Session> = {}): Session => ({
  ...openSession(talk),
  motion: 'still',
  ...own,
});

export const standing = (slide: number, step: number, own: Partial<Session> = {}) =>
  session({ position: { slide, step }, ...own });

/** What becomes of a show when all this is asked of it at once, at noon. */
export const done = (from: Session, ...commands: readonly Command[]) =>
  commands.reduce((at, command) => apply(talk, at, command, NOON), from);
