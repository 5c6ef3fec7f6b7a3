import { describe, expect, it } from 'vitest';
import { ARTS } from '../../../src/core/deck/look-choices';
import { ART, CARD_ART } from '../../../src/core/look/card-art';

describe.each(ARTS)('the drawing %s', (name) => {
  const shapes = CARD_ART[name];

  it('is a small composition of shapes, some of them in the colour of the section', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(4);
    expect(shapes.length).toBeLessThanOrEqual(6);
    expect(shapes.some(({ tone }) => tone === 'deep')).toBe(true);
  });

  it('stands on the bottom of its plane, and stays within it', () => {
    for (const { x, y, width, height } of shapes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(ART.width);
      expect(y + height).toBeLessThanOrEqual(ART.height);
    }
    expect(Math.max(...shapes.map(({ y, height }) => y + height))).toBe(ART.height);
  });

  it('is about in the middle', () => {
    const left = Math.min(...shapes.map(({ x }) => x));
    const right = Math.max(...shapes.map(({ x, width }) => x + width));
    expect(Math.abs(left + right - ART.width)).toBeLessThan(60);
  });
});

it('no two drawings are the same', () => {
  expect(new Set(Object.values(CARD_ART).map((shapes) => JSON.stringify(shapes))).size).toBe(12);
});
