import { describe, expect, it } from 'vitest';
import { minPeople, maxHands } from '../../../src/core/workshop/own-hands';
import type { OwnRows } from '../../../src/core/charts/own-rows';

const answer = (id: string, set: string) => ({ id, label: id, set: { id: set, label: set, answer: id } });
const ranking: OwnRows = { unit: 'percent', rows: ['a', 'b'].map((id) => ({ id, label: id })) };
const statements: OwnRows = {
  unit: 'percent',
  rows: [answer('a/1', 'a'), answer('a/2', 'a'), answer('b/1', 'b')],
};
const counted = (people: number, rows: Record<string, number>) => ({ people, rows, at: 0 });

describe('people and their hands', () => {
  it('are at least as many as raised one for any row', () => {
    expect(minPeople(ranking, { a: 3, b: 5 })).toBe(5);
    expect(minPeople(ranking, {})).toBe(0);
    expect(minPeople({ ...ranking, unit: 'count' }, { a: 3000 })).toBe(0);
  });

  it('each give one answer to a statement', () => {
    expect(minPeople(statements, { 'a/1': 3, 'a/2': 4, 'b/1': 5 })).toBe(7);
    expect(maxHands(statements, counted(8, { 'a/1': 3, 'b/1': 5 }), 'a/2')).toBe(5);
    expect(maxHands(statements, counted(8, { 'a/1': 3 }), 'b/1')).toBe(8);
  });

  it('are no more than there are people, once that is known', () => {
    expect(maxHands(ranking, counted(8, { b: 5 }), 'a')).toBe(8);
    expect(maxHands(ranking, counted(0, {}), 'a')).toBe(Infinity);
    expect(maxHands({ ...ranking, unit: 'count' }, counted(8, {}), 'a')).toBe(Infinity);
  });
});
