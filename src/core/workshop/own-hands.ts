import type { OwnRows } from '../charts/own-rows';
import { WORKSHOP_LIMITS, type OwnCount } from '../groups/workshop';

/** As many people as said yes are at least there; of the answers to one statement each was somebody else's. */
export function minPeople({ rows, unit }: OwnRows, counts: OwnCount['rows']): number {
  if (unit === 'count') return 0;
  const said = new Map<string, number>();
  for (const { id, set } of rows) {
    const key = set?.id ?? id;
    said.set(key, (said.get(key) ?? 0) + (counts[id] ?? 0));
  }
  return Math.min(Math.max(0, ...said.values()), WORKSHOP_LIMITS.people);
}

/**
 * How many hands a row can have: those of all people but who gave another answer to the same statement. No bound where
 * numbers are counted, or before anyone said how many people there are.
 */
export function maxHands({ rows, unit }: OwnRows, { people, rows: counts }: OwnCount, row: string): number {
  if (unit === 'count' || people === 0) return Infinity;
  const set = rows.find(({ id }) => id === row)?.set?.id;
  const others = set === undefined ? [] : rows.filter((each) => each.set?.id === set && each.id !== row);
  return people - minPeople({ rows: others, unit }, counts);
}
