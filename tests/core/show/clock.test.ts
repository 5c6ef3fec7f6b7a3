import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginClock,
  clearClock,
  clockText,
  elapsed,
  pauseClock,
  startClock,
  STOPPED,
  timePerSlide,
  visitSlide,
  type Clock,
} from '../../../src/core/show/clock';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 24, 12);
const at = (minutes: number) => NOON + minutes * MINUTE;

/** Ten minutes on slide a, a break of five, ten more in which b comes on after four. */
const broken = visitSlide(
  startClock(pauseClock(startClock(STOPPED, 'a', at(0)), at(10)), 'a', at(15)),
  'b',
  at(19),
);

describe('the clock', () => {
  it('stands at nothing until it is started', () => {
    expect(elapsed(STOPPED, NOON)).toBe(0);
    expect(timePerSlide(STOPPED, NOON).size).toBe(0);
  });

  it('runs from its start', () => {
    expect(elapsed(startClock(STOPPED, 'a', at(0)), at(7))).toBe(7 * MINUTE);
  });

  it('stands still while it is paused, and goes on from there', () => {
    const paused = pauseClock(startClock(STOPPED, 'a', at(0)), at(10));
    expect(elapsed(paused, at(12))).toBe(10 * MINUTE);
    expect(elapsed(startClock(paused, 'a', at(15)), at(17))).toBe(12 * MINUTE);
  });

  it('is not started or paused twice', () => {
    const running = startClock(STOPPED, 'a', at(0));
    expect(startClock(running, 'b', at(5))).toBe(running);
    const paused = pauseClock(running, at(5));
    expect(pauseClock(paused, at(9))).toBe(paused);
  });

  it('never runs back when the clock of the computer is set back', () => {
    expect(elapsed(startClock(STOPPED, 'a', at(0)), at(-60))).toBe(0);
  });
});

describe('the time of each slide', () => {
  it('leaves pauses out', () => {
    expect([...timePerSlide(broken, at(25))]).toEqual([
      ['a', 14 * MINUTE],
      ['b', 6 * MINUTE],
    ]);
  });

  it('stands still with the clock', () => {
    const paused = pauseClock(broken, at(25));
    expect(timePerSlide(paused, at(90))).toEqual(timePerSlide(broken, at(25)));
  });

  it('adds up when a slide comes back', () => {
    const back = visitSlide(broken, 'a', at(21));
    expect([...timePerSlide(back, at(22))]).toEqual([
      ['a', 15 * MINUTE],
      ['b', 2 * MINUTE],
    ]);
  });

  it('takes no note of the same slide again, nor of any while the clock stands still', () => {
    expect(visitSlide(broken, 'b', at(20))).toBe(broken);
    expect(visitSlide(STOPPED, 'b', at(20))).toBe(STOPPED);
  });

  it('is all the time that the clock ran, never less than nothing, whatever happened', () => {
    const action = fc.record({
      what: fc.constantFrom('start', 'pause', 'visit', 'begin'),
      slide: fc.constantFrom('a', 'b', 'c'),
      later: fc.integer({ min: -MINUTE * 30, max: MINUTE * 30 }),
      back: fc.integer({ min: 0, max: MINUTE * 90 }),
    });
    fc.assert(
      fc.property(fc.array(action), (results) => {
        let now = NOON;
        let clock: Clock = STOPPED;
        for (const { what, slide, later, back } of results) {
          now += later;
          const ran = elapsed(clock, now);
          if (what === 'start') clock = startClock(clock, slide, now);
          else if (what === 'pause') clock = pauseClock(clock, now);
          else if (what === 'begin') clock = beginClock(clock, slide, now - back);
          else clock = visitSlide(clock, slide, now);
          if (what !== 'begin') expect(elapsed(clock, now)).toBe(ran);
          const times = [...timePerSlide(clock, now).values()];
          expect(times.every((time) => time >= 0)).toBe(true);
          expect(times.reduce((all, time) => all + time, 0)).toBe(elapsed(clock, now));
        }
      }),
    );
  });
});

describe('another time at which the talk began', () => {
  it('before gives its first slide the longer', () => {
    const longer = beginClock(broken, 'b', at(-10));
    expect([...timePerSlide(longer, at(25))]).toEqual([
      ['a', 24 * MINUTE],
      ['b', 6 * MINUTE],
    ]);
  });

  it('after leaves out what was shown until then', () => {
    expect([...timePerSlide(beginClock(broken, 'b', at(8)), at(25))]).toEqual([
      ['a', 6 * MINUTE],
      ['b', 6 * MINUTE],
    ]);
    expect([...timePerSlide(beginClock(broken, 'b', at(20)), at(25))]).toEqual([['b', 5 * MINUTE]]);
  });

  it('in a pause begins after it', () => {
    expect(beginClock(broken, 'b', at(12)).visits[0]).toEqual({ slide: 'a', from: at(15) });
  });

  it('starts a clock on which nothing has run, on the slide that is there', () => {
    expect(elapsed(beginClock(STOPPED, 'a', at(-10)), at(0))).toBe(10 * MINUTE);
  });

  it('is the time that the clock then shows, at any moment of the talk', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (minutes) => {
        const clock = startClock(STOPPED, 'a', at(0));
        expect(elapsed(beginClock(clock, 'a', at(-minutes)), at(7))).toBe((7 + minutes) * MINUTE);
      }),
    );
  });
});

describe('a clock that is cleared', () => {
  it('keeps an end that is still to come, and none that has passed', () => {
    const until = (minutes: number): Clock => ({ ...broken, endAt: at(minutes) });
    expect(clearClock(until(30), at(25))).toEqual({ visits: [], endAt: at(30) });
    expect(clearClock(until(25), at(25))).toEqual(STOPPED);
    expect(clearClock(until(-600), at(25))).toEqual(STOPPED);
  });
});

describe('a time in words', () => {
  it.each([
    [0, '00:00:00'],
    [75_000, '00:01:15'],
    [75_999, '00:01:15'],
    [3_599_999, '00:59:59'],
    [3_600_000, '01:00:00'],
    [-5_000, '00:00:00'],
    [360_000_000, '100:00:00'],
  ])('%i ms is %s', (time, text) => {
    expect(clockText(time)).toBe(text);
  });
});
