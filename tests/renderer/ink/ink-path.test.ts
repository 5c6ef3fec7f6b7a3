import { expect, it } from 'vitest';
import { INK_COLOURS, pathOf } from '../../../src/renderer/ink/ink-path';

it('a line goes through its points', () => {
  expect(
    pathOf([
      { x: 0, y: 1 },
      { x: 2.5, y: 3 },
      { x: 4, y: -5 },
    ]),
  ).toBe('M0 1L2.5 3L4 -5');
});

it('a single point is a dot: a line to itself, which a round cap makes visible', () => {
  expect(pathOf([{ x: 7, y: 8 }])).toBe('M7 8L7 8');
});

it('nothing is no line', () => {
  expect(pathOf([])).toBe('');
});

it('every colour of the pen is another', () => {
  expect(new Set(Object.values(INK_COLOURS)).size).toBe(3);
});
