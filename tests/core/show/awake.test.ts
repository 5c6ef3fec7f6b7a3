import { describe, expect, it } from 'vitest';
import { awakeUntil, type Presence } from '../../../src/core/show/awake';
import { done, NOON, state } from '../../support/sessions';

const until = (own: Partial<Presence> = {}) =>
  awakeUntil({ full: false, console: false, state: state(), ...own });

describe('the display', () => {
  it('may sleep while nothing is shown to anyone', () => {
    expect(until()).toBeLessThan(NOON);
  });

  it('stays awake while a screen is full, the console is open, or the clock of the talk runs', () => {
    expect(until({ full: true })).toBe(Infinity);
    expect(until({ console: true })).toBe(Infinity);
    expect(until({ state: done(state(), { type: 'clockToggle' }) })).toBe(Infinity);
  });

  it('may sleep again when the clock is paused', () => {
    const paused = done(state(), { type: 'clockToggle' }, { type: 'clockToggle' });
    expect(until({ state: paused })).toBeLessThan(NOON);
  });

  it('stays awake until a countdown is over, and no longer', () => {
    const counting = done(state(), { type: 'talk' }, { type: 'talkEnds', minutes: 2 });
    expect(until({ state: counting })).toBe(NOON + 120_000);
    const stopped = done(counting, { type: 'talkEnds', minutes: null });
    expect(until({ state: stopped })).toBeLessThan(NOON);
  });
});
