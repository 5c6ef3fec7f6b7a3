import { describe, expect, it } from 'vitest';
import { pauseClock, startClock, STOPPED, visitSlide, type Clock } from '../../../src/core/show/clock';
import { plannedMinutes, schedule, planStatus } from '../../../src/core/show/schedule';
import { deck, deckOf, titleSlide } from '../../support/decks';
import { moment } from '../../support/moments';

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
const planOf = (slide: number, clock: Clock, now: number) =>
  schedule(talk, { slide, step: 0 }, clock, moment(now));
const ahead = (slide: number, clock: Clock, now: number) => planOf(slide, clock, now).ahead / MINUTE;

const until = (minutes: number, clock = running): Clock => ({ ...clock, endAt: at(minutes) });

describe('a talk', () => {
  it('is on time while its slides take what they were given', () => {
    expect(planOf(0, running, at(3))).toEqual({
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
    expect(planOf(0, back, at(4)).doneAt).toBe(at(4 + 3 + 10 + 15));
  });

  it('is done later by a pause, yet no further behind', () => {
    const resumed = startClock(pauseClock(running, at(3)), 'a', at(13));
    expect(planOf(0, resumed, at(13))).toMatchObject({ doneAt: at(40), ahead: 0 });
  });

  it('is neither ahead nor behind before it has begun', () => {
    expect(planOf(2, STOPPED, at(0)).ahead).toBe(0);
  });
});

describe('an end time', () => {
  it('takes the place of the planned end', () => {
    expect(ahead(0, until(40), at(3))).toBe(10);
    expect(ahead(0, until(20), at(3))).toBe(-10);
  });

  it('does not wait while the clock is paused', () => {
    const resumed = startClock(pauseClock(running, at(3)), 'a', at(13));
    expect(ahead(0, until(30, resumed), at(13))).toBe(-10);
  });
});

describe('what the trainer is told', () => {
  const told = (clock: Clock, minutes: number, slide = 0) => {
    const now = moment(at(minutes));
    return planStatus(schedule(talk, { slide, step: 0 }, clock, now), clock, now);
  };

  it.each([
    [29.9, { is: 'behind', minutes: 25 }],
    [30, { is: 'over', minutes: 0 }],
    [32, { is: 'over', minutes: 2 }],
    [90.9, { is: 'over', minutes: 60 }],
  ])('with an end at minute 30, at minute %d, is %j', (minutes, words) => {
    expect(told(until(30), minutes)).toEqual(words);
  });

  it('is that the end has passed also before the talk, in a pause and without a plan', () => {
    expect(told({ ...STOPPED, endAt: at(-1) }, 0)).toEqual({ is: 'over', minutes: 1 });
    expect(told(until(10, pauseClock(running, at(5))), 12)).toEqual({ is: 'over', minutes: 2 });
  });

  it('is nothing while there is nothing to hold the talk to', () => {
    expect(told(STOPPED, 0)).toBeUndefined();
    expect(told(running, 3)).toEqual({ is: 'onTime' });
  });
});

it('a clock of the computer that is put right leaves what has passed, and moves what is to come', () => {
  const before = schedule(talk, { slide: 0, step: 0 }, running, moment(at(8)));
  for (const hours of [5, -1, -24 * 365]) {
    const wall = at(8) + hours * 60 * MINUTE;
    const after = schedule(talk, { slide: 0, step: 0 }, running, moment(at(8), wall));
    expect(after).toEqual({ ...before, doneAt: wall + 25 * MINUTE });
  }
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

it('a deck without any minutes has no plan to hold a talk to', () => {
  const free = deck({ slides: [titleSlide({ id: 'a' })] });
  expect(schedule(free, { slide: 0, step: 0 }, running, moment(at(90)))).toMatchObject({
    planned: 0,
    ahead: 0,
  });
});

it('a deck with minutes only for the whole does not say how far each slide should be', () => {
  const whole = deck({ minutes: 45, slides: [titleSlide({ id: 'a' }), titleSlide({ id: 'b' })] });
  const { planned } = schedule(whole, { slide: 0, step: 0 }, running, moment(at(10)));
  expect(planned).toBe(45 * MINUTE);
});
