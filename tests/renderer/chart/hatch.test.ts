import { describe, expect, it } from 'vitest';
import { hatchPattern } from '../../../src/charts/hatch';
import { SECTION_COLOURS } from '../../../src/core/look/palette';

const SIDE = 120;

/** The opacity of every pixel, row by row, of a square that is filled with the hatch. */
function hatched(unit: number): readonly number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no picture');
  context.fillStyle = hatchPattern(context, SECTION_COLOURS.goals, unit);
  context.fillRect(0, 0, SIDE, SIDE);
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  return Array.from({ length: SIDE * SIDE }, (_, i) => (data[i * 4 + 3] ?? 0) / 255);
}

const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;

describe('a hatched fill', () => {
  it.each([1 / 6, 0.5, 1, 2])('is half colour, half ground at a size of %s', (unit) => {
    expect(mean(hatched(unit))).toBeCloseTo(0.5, 1);
  });

  it('has stripes from one side to the other, not a tint', () => {
    const pixels = hatched(1);
    expect(Math.max(...pixels)).toBe(1);
    expect(Math.min(...pixels)).toBe(0);
    for (let row = 0; row < SIDE; row += 1) {
      expect(mean(pixels.slice(row * SIDE, (row + 1) * SIDE))).toBeCloseTo(0.5, 1);
    }
  });

  it('leans: the next row is the same, a little further', () => {
    const pixels = hatched(1);
    const row = (at: number) => pixels.slice(at * SIDE, (at + 1) * SIDE).map((share) => share > 0.5);
    expect(row(1).slice(1, 100)).toEqual(row(0).slice(0, 99));
    expect(row(1)).not.toEqual(row(0));
  });
});
