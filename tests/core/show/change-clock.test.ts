import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Onlookers } from '../../../src/core/show/change-clock';
import { elapsed, hasBegun, isRunning, timePerSlide } from '../../../src/core/show/clock';
import { comparePositions } from '../../../src/core/slide/navigation';
import { apply } from '../../../src/core/show/apply';
import { audienceState } from '../../../src/core/show/audience-state';
import { anyCommand } from '../../support/arbitrary-commands';
import { asOf, moment, NOBODY_LOOKS } from '../../support/moments';
import { NOON, state, standing, talk } from '../../support/sessions';
import type { ShowState } from '../../../src/core/show/show-state';
import type { Command } from '../../../src/core/show/commands';

const MINUTE = 60_000;
const at = (minutes: number) => NOON + minutes * MINUTE;
type Deed = readonly [minutes: number, command: Command];
const toggle: Command = { type: 'clockToggle' };
const reset: Command = { type: 'clockReset' };
const restore: Command = { type: 'clockRestore' };
const next: Command = { type: 'next' };

/** What becomes of a show in a window that nobody looks at, unless told otherwise. */
const after = (results: readonly Deed[], own: Partial<Onlookers> = {}, from: ShowState = state()) =>
  results.reduce((now, [minutes, command]) => apply(talk, now, command, asOf(at(minutes), own)), from);

describe('the clock starts', () => {
  it.each<[string, Partial<Onlookers>, boolean]>([
    ['on a full screen', { fullScreen: true }, true],
    ['with the console open', { console: true }, true],
    ['with both', { fullScreen: true, console: true }, true],
    ['not in a window', {}, false],
    ['not while the deck is changed', { fullScreen: true, console: true, editing: true }, false],
  ])('with the first step %s', (_, onlookers, starts) => {
    for (const step of [next, { type: 'nextSlide' }, { type: 'goTo', slide: 2 }, { type: 'last' }] as const)
      expect(isRunning(after([[0, step]], onlookers).clock)).toBe(starts);
  });

  it('on the slide that the step shows', () => {
    const begun = after([[0, { type: 'goTo', slide: 1 }]], { console: true });
    expect([...timePerSlide(begun.clock, at(3))]).toEqual([[talk.slides[1]?.id, 3 * MINUTE]]);
  });

  it('not when the show goes back to its start for the next group', () => {
    const ended = standing(2, 1);
    for (const type of ['first', 'previous', 'previousSlide'] as const)
      expect(hasBegun(after([[0, { type }]], { fullScreen: true }, ended).clock)).toBe(false);
  });

  it('not while the room keeps its picture', () => {
    const results: readonly Deed[] = [
      [0, { type: 'freeze' }],
      [1, next],
    ];
    expect(hasBegun(after(results, { console: true }).clock)).toBe(false);
  });

  it('not again by a step when it was paused', () => {
    const results: readonly Deed[] = [
      [0, next],
      [1, toggle],
      [2, next],
    ];
    const { clock } = after(results, { fullScreen: true });
    expect([isRunning(clock), elapsed(clock, at(9))]).toEqual([false, MINUTE]);
  });

  it('with no other command, and never unless the room is shown a next step', () => {
    const onlookers = fc.record({ fullScreen: fc.boolean(), console: fc.boolean(), editing: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), onlookers, (commands, looking) => {
        let now = state();
        for (const command of commands) {
          const then = apply(talk, now, command, asOf(NOON, looking));
          const started = !hasBegun(now.clock) && hasBegun(then.clock);
          const shown = comparePositions(audienceState(then).position, audienceState(now).position) > 0;
          const before = (looking.fullScreen || looking.console) && !looking.editing;
          const byHand = command.type === 'clockToggle' || command.type === 'clockBegin';
          if (!byHand && command.type !== 'clockRestore' && command.type !== 'begunAt')
            expect(started).toBe(!hasBegun(now.clock) && shown && before);
          now = then;
        }
      }),
    );
  });

  it('when the show is told to begin, unless something has run already', () => {
    expect(isRunning(after([[0, { type: 'clockBegin' }]]).clock)).toBe(true);
    const results: readonly Deed[] = [
      [0, toggle],
      [1, toggle],
      [2, { type: 'clockBegin' }],
    ];
    expect(isRunning(after(results).clock)).toBe(false);
  });
});

describe('the begin of the talk', () => {
  it('can be set back, also when the clock was never started', () => {
    for (const results of [[], [[0, toggle] as const]]) {
      const { clock } = after([...results, [5, { type: 'begunAt', at: at(-10) }]]);
      expect([isRunning(clock), elapsed(clock, at(5))]).toEqual([true, 15 * MINUTE]);
    }
  });

  it('is by the clock on the wall, also after that was put right', () => {
    const started = after([[0, toggle]]);
    const wall = at(5) + 5 * 60 * MINUTE;
    const command: Command = { type: 'begunAt', at: wall - 20 * MINUTE };
    const { clock } = apply(talk, started, command, { now: moment(at(5), wall), onlookers: NOBODY_LOOKS });
    expect(elapsed(clock, at(5))).toBe(20 * MINUTE);
  });

  it('is never later than now', () => {
    const started = after([[0, toggle]]);
    expect(apply(talk, started, { type: 'begunAt', at: at(6) }, asOf(at(5)))).toBe(started);
  });
});

describe('a clock that was set to nothing', () => {
  const ran: readonly Deed[] = [
    [0, toggle],
    [30, reset],
  ];

  it('can be had back as if nothing had happened', () => {
    const { clock, clockBefore } = after([...ran, [32, restore]]);
    expect([isRunning(clock), elapsed(clock, at(40)), clockBefore]).toEqual([true, 40 * MINUTE, null]);
  });

  it('can be had back until something new runs', () => {
    const onward = after([...ran, [31, { type: 'curtain', colour: 'black' }], [32, toggle], [33, restore]]);
    expect(elapsed(onward.clock, at(40))).toBe(8 * MINUTE);
    expect(after([...ran, [32, { type: 'begunAt', at: at(31) }]]).clockBefore).toBeNull();
    expect(after([...ran, [32, next]], { console: true }).clockBefore).toBeNull();
  });

  it('a second time still gives back what ran', () => {
    expect(elapsed(after([...ran, [31, reset], [32, restore]]).clock, at(40))).toBe(40 * MINUTE);
  });

  it('forgets an end that has passed, and only that', () => {
    const endAt = (minutes: number): Deed => [1, { type: 'endAt', at: at(minutes) }];
    expect(after([endAt(90), ...ran]).clock.endAt).toBe(at(90));
    expect(after([endAt(29), ...ran]).clock.endAt).toBeNull();
    expect(after([endAt(29), ...ran, [31, restore]]).clock.endAt).toBe(at(29));
    expect(after([endAt(29), [30, reset]]).clock.endAt).toBeNull();
  });

  it('has nothing to give back where nothing had run', () => {
    const fresh = state();
    expect(after([[0, reset]])).toEqual(fresh);
    expect(after([[0, restore]])).toEqual(fresh);
  });
});
