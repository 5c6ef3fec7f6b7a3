import { describe, expect, it } from 'vitest';
import type { Stroke } from '../../../src/core/ink/strokes';
import { done, state, standing } from '../../support/sessions';

const stroke: Stroke = { colour: 'blue', points: [{ x: 10, y: 10 }] };
const drawn = done(standing(1, 0), { type: 'draw', slide: 1, stroke }, { type: 'draw', slide: 0, stroke });

describe('what the pen writes', () => {
  it('stays with its slide, also when another is there by now', () => {
    expect(drawn.strokes).toEqual({ 'contact-1': [stroke], 'doelen-0': [stroke] });
    expect(done(drawn, { type: 'last' }, { type: 'first' }).strokes).toEqual(drawn.strokes);
  });

  it('lands on the last slide when it is meant for one that is not there', () => {
    const far = done(state(), { type: 'draw', slide: 99, stroke });
    expect(far.strokes).toEqual({ 'advies-2': [stroke] });
  });

  it('moves nothing and plays nothing', () => {
    const { strokes, inkHistory } = drawn;
    expect(drawn).toEqual({ ...standing(1, 0), strokes, inkHistory });
  });

  it('is erased on the slide that is named', () => {
    const less = done(drawn, { type: 'erase', slide: 1, at: { x: 12, y: 12 } });
    expect(less.strokes).toEqual({ 'contact-1': [], 'doelen-0': [stroke] });
  });

  it('is wiped from the slide that the trainer sees', () => {
    expect(done(drawn, { type: 'clearPen' }).strokes).toEqual({ 'contact-1': [], 'doelen-0': [stroke] });
  });
});

describe('a tool', () => {
  it('comes on its key and goes on the same key, or for another', () => {
    const pen = done(state(), { type: 'tool', tool: 'pen' });
    expect(pen.tool).toBe('pen');
    expect(done(pen, { type: 'tool', tool: 'pen' }).tool).toBe('none');
    expect(done(pen, { type: 'tool', tool: 'eraser' }).tool).toBe('eraser');
  });

  it('is the pen when a colour is chosen', () => {
    expect(done(state({ tool: 'eraser' }), { type: 'pen', colour: 'yellow' })).toMatchObject({
      tool: 'pen',
      pen: 'yellow',
    });
  });

  it('stays in hand from slide to slide', () => {
    expect(done(state({ tool: 'pen' }), { type: 'nextSlide' }).tool).toBe('pen');
  });
});
