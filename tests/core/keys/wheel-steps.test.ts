import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnWheel, WHEEL_AT_REST, type WheelTurn } from '../../../src/core/keys/wheel-steps';

/** The steps of all these events, with when they came. */
function stepsOf(turns: readonly WheelTurn[]): readonly { readonly step: number; readonly at: number }[] {
  let state = WHEEL_AT_REST;
  return turns.flatMap((turn) => {
    const turned = turnWheel(state, turn);
    state = turned.state;
    return turned.step === 0 ? [] : [{ step: turned.step, at: turn.at }];
  });
}
const stepsOnly = (turns: readonly WheelTurn[]) => stepsOf(turns).map(({ step }) => step);

const notch = (at: number, deltaY = 120): WheelTurn => ({ deltaX: 0, deltaY, at });
const FRAME = 16;

/** Two fingers over a touchpad: faster and faster, then inertia that dies away. */
function swipe(from: number, peak: number, decay = 0.93): readonly WheelTurn[] {
  const sizes = [0.1, 0.3, 0.7, 1].map((part) => part * peak);
  for (let size = peak; size >= 1; size *= decay) sizes.push(size);
  return sizes.map((size, i) => ({ deltaX: 0, deltaY: Math.round(size), at: from + i * FRAME }));
}

describe('a wheel', () => {
  it('steps once a notch, on and back', () => {
    expect(stepsOnly([notch(0), notch(400), notch(800, -120), notch(1200, -53)])).toEqual([1, 1, -1, -1]);
  });

  it('that is spun steps three times a second, as long as it turns', () => {
    const spun = Array.from({ length: 40 }, (_, i) => notch(i * 50));
    const steps = stepsOf(spun);
    expect(steps).toHaveLength(6);
    expect(steps[0]?.at).toBe(0);
  });
});

describe('a touchpad', () => {
  it.each([12, 40, 90, 200, 600])('steps once a swipe with its inertia (largest event %i px)', (peak) => {
    expect(stepsOnly(swipe(0, peak))).toEqual([1]);
    expect(
      stepsOnly(swipe(0, -peak, 0.97).map((turn) => ({ ...turn, deltaX: turn.deltaY, deltaY: 0 }))),
    ).toEqual(stepsOnly(swipe(0, -peak, 0.97)));
  });

  it('steps again for a new swipe into the inertia of the one before', () => {
    expect(stepsOnly([...swipe(0, 100).slice(0, 40), ...swipe(40 * FRAME, 100)])).toEqual([1, 1]);
  });

  it('swipes sideways too, to the left for the next', () => {
    const turned = swipe(0, 80).map(({ deltaY, at }) => ({ deltaX: deltaY, deltaY: 1, at }));
    expect(stepsOnly(turned)).toEqual([1]);
  });

  it('on which fingers only rest does not step', () => {
    expect(stepsOnly(Array.from({ length: 10 }, (_, i) => notch(i * FRAME, i % 2 === 0 ? 2 : -1)))).toEqual(
      [],
    );
  });

  it('does not take a tremble for a swipe back', () => {
    const trembling = swipe(0, 100).flatMap((turn, i) =>
      i === 12 ? [turn, { ...turn, deltaY: -2 }] : [turn],
    );
    expect(stepsOnly(trembling)).toEqual([1]);
  });
});

describe('whatever is turned', () => {
  const turn = fc.record({
    deltaX: fc.integer({ min: -300, max: 300 }),
    deltaY: fc.integer({ min: -300, max: 300 }),
    gap: fc.integer({ min: 0, max: 900 }),
  });
  const turns = fc.array(turn, { maxLength: 80 }).map((all) => {
    let at = 0;
    return all.map(({ deltaX, deltaY, gap }) => ({ deltaX, deltaY, at: (at += gap) }));
  });

  it('no two steps come within a third of a second', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const times = stepsOf(all).map(({ at }) => at);
        times.slice(1).forEach((at, i) => {
          expect(at - (times[i] ?? 0)).toBeGreaterThanOrEqual(330);
        });
      }),
    );
  });

  it('one push of events that only get smaller is one step at the most', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 800 }), { minLength: 1, maxLength: 200 });
    const dying = sizes.map((all) => [...new Set(all)].toSorted((a, b) => b - a));
    fc.assert(
      fc.property(dying, fc.integer({ min: 1, max: 190 }), (all, gap) => {
        expect(stepsOf(all.map((deltaY, i) => notch(i * gap, deltaY))).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
