import { newGroup, type Workshop } from '../../src/core/groups/workshop';

const SLIDES = 200;

/** Forty groups that all guessed the same in a round; so much that writing it takes a while. */
export function roundOf(round: number): Workshop {
  const guesses = Object.fromEntries(Array.from({ length: SLIDES }, (_, i) => [`dia-${i}`, [round, round]]));
  const groups = Array.from({ length: 40 }, (_, i) => ({ ...newGroup(`Groep ${i}`, 0), guesses }));
  return { groups, now: groups.length };
}

/** Which round a workshop is; nothing when not all of it is of the same. */
export function roundIn(workshop: Workshop): number | undefined {
  const round = workshop.groups[0]?.guesses['dia-0']?.[0];
  const whole =
    round !== undefined && JSON.stringify(workshop.groups) === JSON.stringify(roundOf(round).groups);
  return whole ? round : undefined;
}
