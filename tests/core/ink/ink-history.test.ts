import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stroke } from '../../../src/core/ink/strokes';
import { done, state, standing } from '../../support/sessions';
import type { ShowState } from '../../../src/core/show/show-state';
import type { Command } from '../../../src/core/show/commands';

const stroke = (x: number): Stroke => ({ colour: 'red', points: [{ x, y: 10 }] });
const drawAt = (x: number, slide = 0): Command => ({ type: 'draw', slide, stroke: stroke(x) });
const undo: Command = { type: 'undoInk' };
const redo: Command = { type: 'redoInk' };
const here = (of: ShowState) => of.strokes['doelen-0'] ?? [];

describe('what the pen did', () => {
  const two = done(state(), drawAt(10), drawAt(500));

  it('is taken back line by line, and comes again', () => {
    const one = done(two, undo);
    expect(here(one)).toEqual([stroke(10)]);
    expect(here(done(one, undo, undo))).toEqual([]);
    expect(here(done(one, undo, redo, redo, redo))).toEqual([stroke(10), stroke(500)]);
  });

  it('is taken back of the eraser and of a slide that was cleared too', () => {
    const erased = done(two, { type: 'erase', slide: 0, at: { x: 10, y: 10 } });
    expect(here(erased)).toEqual([stroke(500)]);
    expect(here(done(erased, undo))).toEqual(here(two));
    expect(here(done(two, { type: 'clearPen' }, undo))).toEqual(here(two));
  });

  it('is taken back of the slide that stands there, and of no other', () => {
    const elsewhere = done(two, { type: 'nextSlide' }, drawAt(20, 1), undo, undo);
    expect(elsewhere.strokes).toEqual({ 'doelen-0': here(two), 'contact-1': [] });
    expect(done(standing(1, 0), undo)).toEqual(standing(1, 0));
  });

  it('comes again no more once something else is drawn', () => {
    expect(here(done(two, undo, drawAt(900), redo))).toEqual([stroke(10), stroke(900)]);
  });

  it('that changed nothing is nothing to take back', () => {
    const missed = done(two, { type: 'erase', slide: 0, at: { x: 1000, y: 900 } });
    expect(here(done(missed, undo))).toEqual([stroke(10)]);
  });

  it('is kept for the last thirty changes of a slide', () => {
    const many = done(state(), ...Array.from({ length: 50 }, (_, i) => drawAt(i * 30)));
    expect(here(done(many, ...Array.from({ length: 60 }, () => undo)))).toHaveLength(20);
  });
});

describe('whatever is done', () => {
  it('taking it all back and doing it again gives the same ink', () => {
    const command = fc.oneof(
      fc.integer({ min: 0, max: 1900 }).map((x) => drawAt(x)),
      fc.integer({ min: 0, max: 1900 }).map((x): Command => ({ type: 'erase', slide: 0, at: { x, y: 10 } })),
      fc.constant<Command>({ type: 'clearPen' }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const all = done(state(), ...commands);
        const back = done(all, ...commands.map(() => undo));
        expect(here(back)).toEqual([]);
        expect(done(back, ...commands.map(() => redo))).toEqual(all);
      }),
    );
  });
});
