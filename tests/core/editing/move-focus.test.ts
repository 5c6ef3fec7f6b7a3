import { describe, expect, it } from 'vitest';
import { focusAt, movedFocus } from '../../../src/core/editing/move-focus';

const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

describe('the point of a picture that stays in view', () => {
  it('goes with the arrows, further with Shift, and Home brings it to the middle', () => {
    const from = { x: 40, y: 60 };
    expect(movedFocus(from, key('ArrowLeft'))).toEqual({ x: 38, y: 60 });
    expect(movedFocus(from, key('ArrowDown', true))).toEqual({ x: 40, y: 70 });
    expect(movedFocus(from, key('Home'))).toEqual({ x: 50, y: 50 });
    expect(movedFocus(from, key('a'))).toBeUndefined();
  });

  it.each([
    ['ArrowLeft', { x: 0, y: 100 }],
    ['ArrowUp', { x: 1, y: 90 }],
    ['ArrowRight', { x: 11, y: 100 }],
    ['ArrowDown', { x: 1, y: 100 }],
  ])('never leaves the picture by %s', (name, to) => {
    expect(movedFocus({ x: 1, y: 100 }, key(name, true))).toEqual(to);
  });

  it('is where the mouse is, or the nearest to that', () => {
    const box = { left: 100, top: 50, width: 300, height: 200 };
    expect(focusAt(box, { clientX: 199, clientY: 100 })).toEqual({ x: 33, y: 25 });
    expect(focusAt(box, { clientX: 20, clientY: 900 })).toEqual({ x: 0, y: 100 });
  });
});
