import { describe, expect, it } from 'vitest';
import { audienceState } from '../../../src/core/show/audience-state';
import { timePerSlide } from '../../../src/core/show/clock';
import { apply, openShowState } from '../../../src/core/show/apply';
import { done, NOON, standing, talk } from '../../support/sessions';
import { asOf } from '../../support/moments';
import type { ShowState } from '../../../src/core/show/show-state';
import type { Command } from '../../../src/core/show/commands';

const MINUTE = 60_000;
const freeze: Command = { type: 'freeze' };
const room = (state: ShowState) => audienceState(state).position;

describe('while the picture is frozen', () => {
  const frozen = done(standing(0, 1), freeze);

  it('the room keeps it, wherever the trainer goes', () => {
    for (const command of [
      { type: 'next' },
      { type: 'last' },
      { type: 'goTo', slide: 1 },
      { type: 'previousSlide' },
      { type: 'replay' },
    ] as const) {
      const looking = done(frozen, { type: 'nextSlide' }, command);
      expect(room(looking)).toEqual({ slide: 0, step: 1 });
    }
    expect(done(frozen, { type: 'last' }).position).toEqual({ slide: 2, step: 1 });
  });

  it('nothing plays in the room', () => {
    expect(audienceState(done(frozen, { type: 'next' })).motion).toBe('still');
  });

  it('the room can still be given a curtain', () => {
    const dark = done(frozen, { type: 'next' }, { type: 'curtain', colour: 'black' });
    expect(audienceState(dark)).toMatchObject({ curtain: 'black', position: { slide: 0, step: 1 } });
  });
});

describe('when it is let go', () => {
  it('the room sees where the trainer is, standing still', () => {
    const back = done(standing(0, 1), freeze, { type: 'goTo', slide: 2 }, freeze);
    expect(audienceState(back)).toBe(back);
    expect(back).toMatchObject({ frozen: null, position: { slide: 2, step: 0 }, motion: 'still' });
  });

  it('by a show that begins anew, the room begins with it', () => {
    const anew = done(standing(1, 1), freeze, { type: 'restart' });
    expect(room(anew)).toEqual({ slide: 0, step: 0 });
  });
});

describe('the clock', () => {
  /** Commands, each with the minute at which it comes. */
  const after = (...results: readonly (readonly [number, Command])[]) =>
    results.reduce(
      (before, [minute, command]) => apply(talk, before, command, asOf(NOON + minute * MINUTE)),
      openShowState(talk),
    );
  const minutes = (state: ShowState, now: number) =>
    [...timePerSlide(state.clock, NOON + now * MINUTE)].map(([id, time]) => [id, time / MINUTE]);

  it("follows the slide before the room, not the trainer's", () => {
    const looked = after(
      [0, { type: 'clockToggle' }],
      [2, freeze],
      [3, { type: 'goTo', slide: 2 }],
      [5, { type: 'goTo', slide: 1 }],
      [6, freeze],
    );
    expect(minutes(looked, 10)).toEqual([
      ['doelen-0', 6],
      ['contact-1', 4],
    ]);
  });

  it('begins with the slide before the room when it is started during a freeze', () => {
    const started = after([0, freeze], [1, { type: 'goTo', slide: 2 }], [2, { type: 'clockToggle' }]);
    expect(minutes(started, 5)).toEqual([['doelen-0', 3]]);
  });

  it('notes no slide while it stands still', () => {
    const paused = after(
      [0, { type: 'clockToggle' }],
      [1, { type: 'clockToggle' }],
      [2, { type: 'goTo', slide: 1 }],
      [4, { type: 'clockToggle' }],
    );
    expect(minutes(paused, 5)).toEqual([
      ['doelen-0', 1],
      ['contact-1', 1],
    ]);
  });

  it('goes back to nothing, and keeps the end time', () => {
    const reset = after(
      [0, { type: 'clockToggle' }],
      [1, { type: 'endAt', at: NOON + 90 * MINUTE }],
      [5, { type: 'clockReset' }],
    );
    expect(reset.clock).toEqual({ endAt: NOON + 90 * MINUTE, visits: [] });
  });

  it('can be given another end, or none', () => {
    const state = after([0, { type: 'endAt', at: 1 }], [1, { type: 'endAt', at: null }]);
    expect(state.clock.endAt).toBeNull();
  });
});
