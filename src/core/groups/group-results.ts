import type { Group } from './workshop';

/** How much a group did: figures guessed, orders, counts and answers. */
export interface GroupResults {
  readonly guesses: number;
  readonly orders: number;
  readonly counts: number;
  readonly answers: number;
}

export function groupResultsOf({ guesses, orders, counts, talks }: Group): GroupResults {
  return {
    guesses: Object.values(guesses).filter((values) => values.length > 0).length,
    orders: Object.keys(orders).length,
    counts: Object.keys(counts).length,
    answers: Object.values(talks).reduce((sum, { answers }) => sum + answers.length, 0),
  };
}
