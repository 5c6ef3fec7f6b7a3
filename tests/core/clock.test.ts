import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockText,
  elapsed,
  parseEnd,
  pauseClock,
  plannedMinutes,
  startClock,
  STOPPED,
  timePerSlide,
  visitSlide,
  type Clock,
} from '../../src/core/clock';
import { deck, deckOf, titleSlide } from '../support/decks';

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

  it('is in all the time that the clock ran, whatever happened', () => {
    const deed = fc.record({
      what: fc.constantFrom('start', 'pause', 'visit'),
      slide: fc.constantFrom('a', 'b', 'c'),
      later: fc.integer({ min: 0, max: MINUTE * 30 }),
    });
    fc.assert(
      fc.property(fc.array(deed), (deeds) => {
        let now = NOON;
        let clock: Clock = STOPPED;
        for (const { what, slide, later } of deeds) {
          now += later;
          if (what === 'start') clock = startClock(clock, slide, now);
          else if (what === 'pause') clock = pauseClock(clock, now);
          else clock = visitSlide(clock, slide, now);
        }
        now += MINUTE;
        const sum = [...timePerSlide(clock, now).values()].reduce((all, time) => all + time, 0);
        expect(sum).toBe(elapsed(clock, now));
      }),
    );
  });
});

describe('the planned minutes', () => {
  it('are those of the slides together', () => {
    expect(
      plannedMinutes(deckOf(titleSlide({ minutes: 2 }), titleSlide(), titleSlide({ minutes: 3.5 }))),
    ).toBe(5.5);
  });

  it('are those of the deck where its slides name none, else nothing', () => {
    expect(plannedMinutes(deck({ minutes: 45 }))).toBe(45);
    expect(plannedMinutes(deck())).toBe(0);
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

describe('an end time', () => {
  const parsed = (text: string, zone = 0) => {
    const end = parseEnd(text, NOON, zone);
    return end === undefined ? undefined : new Date(end).toISOString();
  };

  it('is today while that is still to come', () => {
    expect(parsed('15:30')).toBe('2026-11-24T15:30:00.000Z');
  });

  it('is tomorrow when it has passed', () => {
    expect(parsed('11:59')).toBe('2026-11-25T11:59:00.000Z');
    expect(parsed('12:00')).toBe('2026-11-25T12:00:00.000Z');
  });

  it.each([
    ['west of Greenwich', '08:30', -300, '2026-11-24T13:30:00.000Z'],
    ['in the Netherlands', '15:30', 60, '2026-11-24T14:30:00.000Z'],
    ['where it is tomorrow already', '01:00', 780, '2026-11-25T12:00:00.000Z'],
  ])('is meant in the zone of the computer: %s', (_, text, zone, end) => {
    expect(parsed(text, zone)).toBe(end);
  });

  it.each(['15.30', '1530', ' 15:30 '])('may be written as %j', (text) => {
    expect(parsed(text)).toBe('2026-11-24T15:30:00.000Z');
  });

  it.each(['', '24:00', '12:60', 'half vier', '15', '15:3', '1:2:3'])('is not %j', (text) => {
    expect(parsed(text)).toBeUndefined();
  });
});
