import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadyTime, wallTime } from '../../../src/core/show/moment';
import { SteadyClock, type Reading } from '../../../src/core/show/steady-clock';
import { moment, NOON } from '../../support/moments';

const SECOND = 1_000;
const HOUR = 3_600_000;
const START: Reading = { wall: NOON, running: 5_000, uptime: 2 * HOUR };

/** The clocks after so much real time, some of it slept, with the clock on the wall put on or back meanwhile. */
const later = (from: Reading, { passed, slept = 0, jumped = 0 }: Passage): Reading => ({
  wall: from.wall + passed + jumped,
  running: from.running + passed - slept,
  uptime: from.uptime + passed,
});
interface Passage {
  readonly passed: number;
  readonly slept?: number;
  readonly jumped?: number;
}

describe('steady time', () => {
  it('begins at what the clock on the wall says', () => {
    expect(new SteadyClock(START).at(START)).toEqual({ wall: NOON, steady: NOON, uptime: 2 * HOUR });
  });

  it('is real time however the clock on the wall jumps and the computer sleeps', () => {
    const passage = fc.record({
      passed: fc.integer({ min: 0, max: 3 * HOUR }),
      sleeps: fc.boolean(),
      jumped: fc.oneof(fc.constant(0), fc.integer({ min: -48 * HOUR, max: 48 * HOUR })),
    });
    fc.assert(
      fc.property(fc.array(passage), (passages) => {
        const clock = new SteadyClock(START);
        let [reading, real, last] = [START, NOON, NOON];
        for (const { passed, sleeps, jumped } of passages) {
          real += passed;
          reading = later(reading, { passed, slept: sleeps ? passed : 0, jumped });
          const { steady, wall } = clock.at(reading);
          expect(wall).toBe(reading.wall);
          expect(steady).toBeGreaterThanOrEqual(last);
          // What is slept is known as coarsely as an uptime is read.
          expect(Math.abs(steady - real)).toBeLessThanOrEqual(2 * SECOND);
          last = steady;
        }
      }),
    );
  });

  it('does not waver with an uptime that is read in whole seconds', () => {
    const clock = new SteadyClock(START);
    for (let passed = 0; passed < 10 * SECOND; passed += 300) {
      const reading = later(START, { passed });
      const coarse = { ...reading, uptime: Math.floor(reading.uptime / SECOND) * SECOND };
      expect(clock.at(coarse).steady).toBe(NOON + passed);
    }
  });
});

describe('steady time of a program that was cut off', () => {
  const kept = new SteadyClock(START).at(START);
  const goesOn = (start: Reading) => new SteadyClock(start, kept).at(start).steady - NOON;

  it('goes on, also where the clock on the wall was put right meanwhile', () => {
    for (const jumped of [0, -HOUR, HOUR, -24 * HOUR]) {
      const start = { ...later(START, { passed: 20 * SECOND, jumped }), running: 100 };
      expect(goesOn(start)).toBe(20 * SECOND);
    }
  });

  it('goes by the clock on the wall where the computer was started anew', () => {
    expect(goesOn({ wall: NOON + 600 * SECOND, running: 100, uptime: 60 * SECOND })).toBe(600 * SECOND);
    // Up for longer than it had been then, yet not for as long as has passed.
    expect(goesOn({ wall: NOON + 24 * HOUR, running: 100, uptime: 3 * HOUR })).toBe(24 * HOUR);
  });

  it('never goes back', () => {
    expect(goesOn({ wall: NOON - HOUR, running: 100, uptime: 60 * SECOND })).toBe(0);
  });
});

describe('the time on the wall', () => {
  it('of something that happened is told by the clock as it now stands', () => {
    expect(wallTime(NOON, moment(NOON + HOUR, NOON + 6 * HOUR))).toBe(NOON + 5 * HOUR);
  });

  it('and steady time lead to one another', () => {
    const now = moment(NOON + HOUR, NOON - HOUR);
    expect(steadyTime(wallTime(NOON, now), now)).toBe(NOON);
  });
});
