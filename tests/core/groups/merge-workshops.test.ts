import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWorkshops } from '../../../src/core/groups/merge-workshops';
import {
  groupNow,
  WORKSHOP_LIMITS,
  NOBODY,
  type Group,
  type Workshop,
} from '../../../src/core/groups/workshop';
import { anyWorkshop, group, MONDAY, TUESDAY, workshopOf } from '../../support/kept-sessions';

const count = (people: number) => ({ people, rows: {}, at: MONDAY });
const monday = group({ name: 'Maandag', started: MONDAY, counts: { a: count(1) } });
const tuesday = group({ name: 'Dinsdag', started: TUESDAY });

/** All that groups did, each deed by itself. */
const deedsOf = ({ groups }: Workshop) =>
  groups.flatMap(({ started, guesses, orders, counts, talks }) =>
    Object.entries({ guesses, orders, counts, talks }).flatMap(([what, entries]) =>
      Object.entries(entries).map(([key, value]) => JSON.stringify([started, what, key, value])),
    ),
  );

/** Groups that began at moments of their own. */
const apart = (workshop: Workshop, from: number): Workshop => ({
  ...workshop,
  groups: workshop.groups.map((each, i) => ({ ...each, started: from + 2 * i })),
});

describe('two programs with the same groups', () => {
  it('keep what either of them counted', () => {
    const ours = workshopOf({ ...monday, counts: { ...monday.counts, b: count(2) } });
    const theirs = workshopOf({ ...monday, counts: { ...monday.counts, c: count(3) } });
    const { workshop, conflict } = mergeWorkshops(workshopOf(monday), ours, theirs);
    expect(conflict).toBe(false);
    expect(workshop.groups[0]?.counts).toEqual({ a: count(1), b: count(2), c: count(3) });
  });

  it('keep the groups of both, and our own stays in the room', () => {
    const { workshop } = mergeWorkshops(NOBODY, workshopOf(tuesday), workshopOf(monday));
    expect(workshop.groups.map(({ name }) => name)).toEqual(['Maandag', 'Dinsdag']);
    expect(groupNow(workshop)?.name).toBe('Dinsdag');
  });

  it('say so where both did something else with the same', () => {
    const counted = (people: number) => workshopOf({ ...monday, counts: { a: count(people) } });
    const { workshop, conflict } = mergeWorkshops(workshopOf(monday), counted(5), counted(6));
    expect(conflict).toBe(true);
    expect(workshop).toEqual(counted(5));
  });

  it('take away what one of them took away, unless the other did more with it', () => {
    const base = workshopOf(monday, tuesday);
    expect(mergeWorkshops(base, workshopOf(tuesday), base).workshop.groups).toEqual([tuesday]);
    const more = { ...monday, counts: { ...monday.counts, b: count(2) } };
    expect(mergeWorkshops(base, workshopOf(tuesday), workshopOf(more, tuesday)).workshop.groups).toEqual([
      more,
      tuesday,
    ]);
  });

  it('lose nothing to an old version that a shared folder brings back', () => {
    const now = workshopOf({ ...monday, counts: { a: { ...count(5), at: TUESDAY } } }, tuesday);
    const { workshop, conflict } = mergeWorkshops(now, now, workshopOf(monday));
    expect([workshop, conflict]).toEqual([now, true]);
  });

  it('keep theirs apart where there would be more groups than a session holds', () => {
    const many = (from: number): Workshop => ({
      groups: Array.from({ length: WORKSHOP_LIMITS.groups }, (_, i): Group => group({ started: from + i })),
      now: 0,
    });
    const merged = mergeWorkshops(NOBODY, many(0), many(1_000));
    expect(merged).toEqual({ workshop: many(0), conflict: true });
  });
});

describe('whatever two programs did', () => {
  it('nothing of it is lost, where their groups are their own', () => {
    fc.assert(
      fc.property(anyWorkshop, anyWorkshop, (one, other) => {
        const [ours, theirs] = [apart(one, 0), apart(other, 1)];
        const { workshop, conflict } = mergeWorkshops(NOBODY, ours, theirs);
        expect(conflict).toBe(false);
        expect(deedsOf(workshop).toSorted()).toEqual([...deedsOf(ours), ...deedsOf(theirs)].toSorted());
        expect(groupNow(workshop)).toEqual(groupNow(ours));
      }),
    );
  });

  it('nothing changes where the other did nothing', () => {
    fc.assert(
      fc.property(anyWorkshop, anyWorkshop, (one, other) => {
        const [base, ours] = [apart(one, 0), apart(other, 0)];
        expect(mergeWorkshops(base, base, base)).toEqual({ workshop: base, conflict: false });
        expect(mergeWorkshops(base, ours, base)).toEqual({ workshop: ours, conflict: false });
      }),
    );
  });

  it('each deed of both stands there, or is told of as a conflict', () => {
    fc.assert(
      fc.property(anyWorkshop, anyWorkshop, anyWorkshop, (before, one, other) => {
        const [base, ours, theirs] = [apart(before, 0), apart(one, 0), apart(other, 0)];
        const { workshop, conflict } = mergeWorkshops(base, ours, theirs);
        const has = new Set(deedsOf(workshop));
        const fresh = (of: Workshop) => deedsOf(of).filter((action) => !deedsOf(base).includes(action));
        expect(fresh(ours).filter((action) => !has.has(action))).toEqual([]);
        if (!conflict) expect(fresh(theirs).filter((action) => !has.has(action))).toEqual([]);
      }),
    );
  });
});
