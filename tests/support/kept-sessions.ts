import * as fc from 'fast-check';
import { WORKSHOP_LIMITS, newGroup, type Group, type Workshop } from '../../src/core/groups/workshop';
import type { SessionFile } from '../../src/core/groups/session-file';

export const MONDAY = Date.UTC(2026, 10, 23, 9);
export const TUESDAY = Date.UTC(2026, 10, 24, 9);

/** A group that did something, of which a test names only what it is about. */
export const group = (own: Partial<Group> = {}): Group => ({
  ...newGroup('Ouders', MONDAY),
  guesses: { 'doelen/talent': [48, 50.5] },
  ...own,
});

export const workshopOf = (...groups: readonly Group[]): Workshop => ({ groups, now: groups.length - 1 });

export const kept = (workshop: Workshop, own: Partial<SessionFile['deck']> = {}): SessionFile => ({
  deck: { title: 'Proefdeck', file: 'training.beeld', ...own },
  workshop,
});

const key = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/u).filter((each) => !(each in {}));
const moment = fc.integer({ min: 0, max: 4e12 });
const people = fc.integer({ min: 0, max: WORKSHOP_LIMITS.people });
const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const line = fc.string({ unit: 'binary', maxLength: 60 });
const few = { maxKeys: 4 };

const anyGroup: fc.Arbitrary<Group> = fc.record({
  name: line,
  started: moment,
  guesses: fc.dictionary(key, fc.array(amount, { maxLength: WORKSHOP_LIMITS.guesses }), few),
  orders: fc.dictionary(key, fc.array(key, { maxLength: 5 }), few),
  counts: fc.dictionary(key, fc.record({ people, rows: fc.dictionary(key, people, few), at: moment }), few),
  talks: fc.dictionary(
    key,
    fc.record({
      answers: fc.array(fc.record({ text: line, votes: people }), { maxLength: 4 }),
      endsAt: fc.option(moment),
    }),
    few,
  ),
});

/** Whatever groups can have done. */
export const anyWorkshop: fc.Arbitrary<Workshop> = fc
  .record({ groups: fc.array(anyGroup, { maxLength: 6 }), now: fc.nat(6) })
  .map(({ groups, now }) => ({ groups, now: Math.min(now, groups.length) }));
