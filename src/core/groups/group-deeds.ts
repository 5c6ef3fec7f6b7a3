import type { Group } from './workshop';

/** How much a group did: slides that were guessed, put in order, counted and talked about. */
export interface Deeds {
  readonly guesses: number;
  readonly orders: number;
  readonly counts: number;
  readonly answers: number;
}

export function deedsOf({ guesses, orders, counts, talks }: Group): Deeds {
  return {
    guesses: Object.values(guesses).filter((values) => values.length > 0).length,
    orders: Object.keys(orders).length,
    counts: Object.keys(counts).length,
    answers: Object.values(talks).reduce((sum, { answers }) => sum + answers.length, 0),
  };
}
