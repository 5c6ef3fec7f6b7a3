import { describe, expect, it } from 'vitest';
import { fitLabels, largestFitting } from '../../../src/core/charts/fit';

/** Every letter is half as wide as it is high, and no word is broken. */
const measures = {
  label: (size: number) => (text: string) => (text.length * size) / 2,
  breaks: undefined,
};
const LONG = 'Een lange stelling over alles wat kinderen willen';

describe('labels', () => {
  it('stand on one line, large, where there is room', () => {
    expect(fitLabels(['Kort'], [500], 100, measures)).toEqual({ lines: [['Kort']], size: 33, width: 66 });
  });

  it('take a second line before they become small', () => {
    const { lines, size } = fitLabels([LONG], [500], 100, measures);
    expect(lines[0]).toHaveLength(2);
    expect(size).toBeGreaterThanOrEqual(28);
  });

  it('take a wider column before they become too small to read', () => {
    expect(fitLabels([LONG], [500], 40, measures).size).toBeLessThan(28);
    const { lines, size, width } = fitLabels([LONG], [500, 700], 40, measures);
    expect([lines[0]?.length, size]).toEqual([1, 28]);
    expect(width).toBeLessThanOrEqual(700);
  });

  it('are never higher than their row, nor wider than their column', () => {
    for (const room of [20, 40, 60, 90]) {
      const { lines, size, width } = fitLabels([LONG, 'Kort'], [300], room, measures);
      expect(Math.max(...lines.map((each) => each.length)) * size).toBeLessThanOrEqual(room);
      expect(width).toBeLessThanOrEqual(300);
    }
  });
});

it('the largest size that fits is found, or the least', () => {
  expect(largestFitting(40, 10, (size) => size <= 25)).toBe(25);
  expect(largestFitting(40, 10, () => false)).toBe(10);
});
