import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSession, sessionText } from '../../../src/core/groups/session-file';
import { askedNow } from '../../../src/core/workshop/activity';
import { clamp, comparePositions, move, START, type Move } from '../../../src/core/slide/navigation';
import { apply, hasTop, openShowState } from '../../../src/core/show/apply';
import { STOPPED } from '../../../src/core/show/clock';
import { anyDeck, anyPosition } from '../../support/arbitraries';
import { anyCommand } from '../../support/arbitrary-commands';
import { done, NOON, state, standing, talk as deck } from '../../support/sessions';
import { asOf } from '../../support/moments';
import type { ShowState } from '../../../src/core/show/show-state';
import type { Command } from '../../../src/core/show/commands';

describe('a show', () => {
  it('opens at the start, playing', () => {
    expect(openShowState(deck)).toEqual({
      position: START,
      jumps: { back: [], forward: [] },
      motion: 'play',
      replays: 0,
      curtain: 'none',
      table: false,
      frozen: null,
      frozenActivity: null,
      clock: STOPPED,
      clockBefore: null,
      tool: 'none',
      pen: 'red',
      strokes: {},
      inkHistory: {},
      activity: null,
      workshop: { groups: [], now: 0 },
    });
  });

  it('opens where it was left, standing still', () => {
    expect(openShowState(deck, { position: { slide: 1, step: 2 } })).toMatchObject({
      position: { slide: 1, step: 2 },
      motion: 'still',
    });
  });

  it('opens at the nearest place when the deck has become shorter', () => {
    expect(openShowState(deck, { position: { slide: 40, step: 9 } }).position).toEqual({ slide: 2, step: 1 });
  });

  it('takes up clock and strokes of a talk that was cut off', () => {
    const left = {
      position: { slide: 1, step: 0 },
      clock: { ...STOPPED, visits: [{ slide: 'doelen-0', from: 60_000 }] },
      strokes: { 'doelen-0': [{ colour: 'blue', points: [{ x: 1, y: 2 }] }] },
    } as const;
    expect(openShowState(deck, left)).toMatchObject(left);
  });
});

describe('what plays', () => {
  it.each<[string, ShowState, Command, ShowState['motion']]>([
    ['a step forward', standing(0, 0), { type: 'next' }, 'play'],
    ['a step forward onto the next slide', standing(0, 1), { type: 'next' }, 'play'],
    ['a skip to the next slide', standing(0, 0), { type: 'nextSlide' }, 'play'],
    ['a jump forward to the start of a slide', standing(0, 0), { type: 'goTo', slide: 2 }, 'play'],
    ['a step back', standing(0, 1, { motion: 'play' }), { type: 'previous' }, 'still'],
    ['a step back onto the slide before', standing(1, 0), { type: 'previous' }, 'still'],
    ['a skip back', standing(2, 0), { type: 'previousSlide' }, 'still'],
    ['a jump back', standing(2, 0), { type: 'goTo', slide: 0 }, 'still'],
    ['a jump to the end', standing(0, 0), { type: 'last' }, 'still'],
    ['a jump to the start', standing(2, 1, { motion: 'play' }), { type: 'first' }, 'still'],
  ])('%s', (_, from, command, motion) => {
    expect(apply(deck, from, command, asOf(NOON)).motion).toBe(motion);
  });

  it('is not changed by a move that leads nowhere', () => {
    const end = standing(2, 1, { motion: 'play' });
    expect(apply(deck, end, { type: 'next' }, asOf(NOON))).toEqual(end);
  });

  it('is everything of the slide when it is asked for, each time anew', () => {
    const once = done(standing(1, 2), { type: 'replay' });
    expect(once).toMatchObject({ position: { slide: 1, step: 2 }, motion: 'replay', replays: 1 });
    expect(done(once, { type: 'replay' }).replays).toBe(2);
  });

  it('is the first slide again when the show restarts', () => {
    expect(done(standing(0, 1), { type: 'restart' })).toMatchObject({
      position: START,
      motion: 'replay',
      replays: 1,
    });
  });
});

describe('the curtain', () => {
  it('comes on a key and goes on the same key', () => {
    const black = done(state(), { type: 'curtain', colour: 'black' });
    expect(black.curtain).toBe('black');
    expect(done(black, { type: 'curtain', colour: 'black' }).curtain).toBe('none');
  });

  it('changes colour on the other key', () => {
    const white: Command = { type: 'curtain', colour: 'white' };
    expect(done(state({ curtain: 'black' }), white).curtain).toBe('white');
  });

  it.each<Move>(['next', 'previous', 'nextSlide', 'previousSlide'])(
    'is all that %s takes away: what nobody saw is not skipped',
    (type) => {
      const from = standing(1, 1, { curtain: 'black' });
      expect(done(from, { type })).toEqual({ ...from, curtain: 'none' });
    },
  );

  it('of a pause goes by going on, or by another curtain', () => {
    const paused = done(standing(1, 1), { type: 'pause' });
    expect(paused).toMatchObject({ curtain: 'pause', position: { slide: 1, step: 1 } });
    expect(done(paused, { type: 'resume' })).toEqual(standing(1, 1));
    expect(done(paused, { type: 'next' })).toEqual(standing(1, 1));
    expect(done(paused, { type: 'curtain', colour: 'black' }).curtain).toBe('black');
  });

  it('does not hold up a jump', () => {
    const to = done(standing(1, 1, { curtain: 'black' }), { type: 'goTo', slide: 2 });
    expect(to).toMatchObject({ position: { slide: 2, step: 0 }, curtain: 'none' });
  });
});

describe('the table', () => {
  it('comes and goes on its key, and comes out from behind a curtain', () => {
    const open = done(state({ curtain: 'white' }), { type: 'table' });
    expect(open).toMatchObject({ table: true, curtain: 'none' });
    expect(done(open, { type: 'table' }).table).toBe(false);
  });

  it('does not stay over the next slide', () => {
    expect(done(state({ table: true }), { type: 'next' }).table).toBe(false);
  });
});

describe('Esc', () => {
  it('first takes the curtain away, then the table, then nothing more', () => {
    const both = state({ curtain: 'black', table: true });
    const bare = done(both, { type: 'close' });
    expect(bare).toMatchObject({ curtain: 'none', table: true });
    expect([both, bare, done(bare, { type: 'close' })].map(hasTop)).toEqual([true, true, false]);
  });

  it('puts a tool down before it closes the table under it', () => {
    const bare = done(state({ tool: 'pen', table: true }), { type: 'close' });
    expect(bare).toMatchObject({ tool: 'none', table: true });
  });

  it('leaves the pause, which is its own, for full screen to go', () => {
    expect(hasTop(state({ curtain: 'pause' }))).toBe(false);
  });
});

/** Long enough for what the room does to begin, go on and end. */
const anyCommands = fc.array(anyCommand, { maxLength: 40, size: 'max' });

/** The room has seen the answer to a question, and goes on to the slide, which comes on as a whole. */
function answers({ activity, curtain, position }: ShowState, { type }: Command): boolean {
  return type === 'next' && curtain === 'none' && position.step === 0 && askedNow(activity)?.shown === true;
}

describe('whatever is asked of any show', () => {
  it('it stands at a place of its deck, and only a replay or an answered question plays anew', () => {
    fc.assert(
      fc.property(anyDeck, anyPosition, anyCommands, (any, left, commands) => {
        let at = openShowState(any, { position: left });
        for (const command of commands) {
          const to = apply(any, at, command, asOf(NOON));
          expect(clamp(any, to.position)).toEqual(to.position);
          const replays = command.type === 'replay' || command.type === 'restart' || answers(at, command);
          expect(to.replays - at.replays).toBe(replays ? 1 : 0);
          if (comparePositions(to.position, at.position) < 0 && !replays) expect(to.motion).toBe('still');
          at = to;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what its groups did can be kept in a session file and comes back as it was', () => {
    fc.assert(
      fc.property(anyDeck, anyCommands, (any, commands) => {
        const { workshop } = commands.reduce(
          (at, command) => apply(any, at, command, asOf(NOON)),
          openShowState(any),
        );
        const deckOfFile = { title: 'proef', file: 'proef.beeld' };
        expect(parseSession(sessionText({ deck: deckOfFile, workshop }))).toEqual({
          session: { deck: deckOfFile, workshop },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a move without a curtain is the move of the navigation', () => {
    const moves = fc.constantFrom<Move>('next', 'previous', 'nextSlide', 'previousSlide', 'first', 'last');
    fc.assert(
      fc.property(anyDeck, anyPosition, moves, (any, left, type) => {
        const at = openShowState(any, { position: left });
        expect(apply(any, at, { type }, asOf(NOON)).position).toEqual(move(any, at.position, type));
      }),
    );
  });
});
