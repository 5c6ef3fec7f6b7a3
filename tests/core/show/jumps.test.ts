import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newJump } from '../../../src/core/show/jumps';
import { comparePositions, type Position } from '../../../src/core/slide/navigation';
import { apply } from '../../../src/core/show/apply';
import { asOf, NOON } from '../../support/moments';
import { done, state, standing, talk } from '../../support/sessions';
import type { Command } from '../../../src/core/show/commands';

const STEPS: readonly Command[] = [
  { type: 'next' },
  { type: 'previous' },
  { type: 'nextSlide' },
  { type: 'previousSlide' },
  { type: 'choose', slide: 1 },
  { type: 'curtain', colour: 'black' },
  { type: 'table' },
  { type: 'replay' },
];
const JUMPS: readonly Command[] = [
  { type: 'first' },
  { type: 'last' },
  { type: 'restart' },
  ...[0, 1, 2, 9].map((slide): Command => ({ type: 'goTo', slide })),
];
const WAYS: readonly Command[] = [{ type: 'jumpBack' }, { type: 'jumpForward' }];

describe('every jump', () => {
  it.each(JUMPS)('%j is taken back to the very step, and stands still there', (jump) => {
    const from = standing(1, 2);
    const there = done(from, jump);
    const back = done(there, { type: 'jumpBack' });
    expect(back).toMatchObject({ position: from.position, motion: 'still' });
    expect(done(back, { type: 'jumpForward' }).position).toEqual(there.position);
  });

  it('to the place where the show is leaves nothing to take back', () => {
    expect(done(state(), { type: 'first' }, { type: 'goTo', slide: 0 }).jumps.back).toEqual([]);
  });

  it('is told of once, and the way back is no jump', () => {
    const from = standing(2, 0);
    const there = done(from, { type: 'first' });
    expect(newJump(from.jumps, there.jumps)).toEqual({ slide: 2, step: 0 });
    expect(newJump(there.jumps, done(there, { type: 'next' }).jumps)).toBeUndefined();
    expect(newJump(there.jumps, done(there, { type: 'jumpBack' }).jumps)).toBeUndefined();
  });
});

it('back and forward are those of a browser: a list of places, and where one is in it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STEPS, ...JUMPS, ...WAYS), { maxLength: 40 }), (commands) => {
      let show = state();
      let places: Position[] = [show.position];
      let at = 0;
      for (const command of commands) {
        const before = show.position;
        show = apply(talk, show, command, asOf(NOON));
        const moved = comparePositions(before, show.position) !== 0;
        if (WAYS.includes(command)) {
          at = Math.min(Math.max(at + (command.type === 'jumpBack' ? -1 : 1), 0), places.length - 1);
        } else if (JUMPS.includes(command) && moved) {
          at += 1;
          places = [...places.slice(0, at), show.position];
        }
        // Whoever steps on from a place has left it there.
        places = places.with(at, WAYS.includes(command) ? (places[at] ?? before) : show.position);
        expect(show.position).toEqual(places[at]);
      }
    }),
    { numRuns: 500 },
  );
});
