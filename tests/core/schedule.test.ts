import { describe, expect, it } from 'vitest';
import { pauseClock, schedule, startClock, STOPPED, visitSlide, type Clock } from '../../src/core/clock';
import { deck, titleSlide } from '../support/decks';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 24, 12);
const at = (minutes: number) => NOON + minutes * MINUTE;

/** Three slides of 5, 10 and 15 minutes. */
const talk = deck({
  slides: [
    titleSlide({ id: 'a', minutes: 5 }),
    titleSlide({ id: 'b', minutes: 10 }),
    titleSlide({ id: 'c', minutes: 15 }),
  ],
});
const running = startClock(STOPPED, 'a', at(0));
const standing = (slide: number, clock: Clock, now: number) => schedule(talk, { slide, step: 0 }, clock, now);
const ahead = (slide: number, clock: Clock, now: number) => standing(slide, clock, now).ahead / MINUTE;

describe('a talk', () => {
  it('is on time while its slides take what they were given', () => {
    expect(standing(0, running, at(3))).toEqual({
      planned: 30 * MINUTE,
      elapsed: 3 * MINUTE,
      doneAt: at(30),
      ahead: 0,
    });
    expect(ahead(1, visitSlide(running, 'b', at(5)), at(9))).toBe(0);
  });

  it('is behind when a slide takes longer', () => {
    expect(ahead(0, running, at(8))).toBe(-3);
    expect(ahead(1, visitSlide(running, 'b', at(8)), at(10))).toBe(-3);
  });

  it('is ahead when a slide is left early, or skipped', () => {
    expect(ahead(1, visitSlide(running, 'b', at(2)), at(2))).toBe(3);
    expect(ahead(2, visitSlide(running, 'c', at(5)), at(5))).toBe(10);
  });

  it('owes a slide that comes back only what is left of its minutes', () => {
    const back = visitSlide(visitSlide(running, 'b', at(2)), 'a', at(4));
    expect(standing(0, back, at(4)).doneAt).toBe(at(4 + 3 + 10 + 15));
  });

  it('is done later by a pause, yet no further behind', () => {
    const resumed = startClock(pauseClock(running, at(3)), 'a', at(13));
    expect(standing(0, resumed, at(13))).toMatchObject({ doneAt: at(40), ahead: 0 });
  });

  it('is neither ahead nor behind before it has begun', () => {
    expect(standing(2, STOPPED, at(0)).ahead).toBe(0);
  });
});

describe('an end time', () => {
  const until = (minutes: number, clock = running): Clock => ({ ...clock, endAt: at(minutes) });

  it('takes the place of the planned end', () => {
    expect(ahead(0, until(40), at(3))).toBe(10);
    expect(ahead(0, until(20), at(3))).toBe(-10);
  });

  it('does not wait while the clock is paused', () => {
    const resumed = startClock(pauseClock(running, at(3)), 'a', at(13));
    expect(ahead(0, until(30, resumed), at(13))).toBe(-10);
  });
});

it('a deck without any minutes has no plan to hold a talk to', () => {
  const free = deck({ slides: [titleSlide({ id: 'a' })] });
  expect(schedule(free, { slide: 0, step: 0 }, running, at(90))).toMatchObject({ planned: 0, ahead: 0 });
});

it('a deck with minutes only for the whole does not say how far each slide should be', () => {
  const whole = deck({ minutes: 45, slides: [titleSlide({ id: 'a' }), titleSlide({ id: 'b' })] });
  const { planned } = schedule(whole, { slide: 0, step: 0 }, running, at(10));
  expect(planned).toBe(45 * MINUTE);
});
