import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIN_LINE } from '../../../src/core/charts/ring-leader';
import { rowLines } from '../../../src/core/charts/row-lines';

const heights = (shown: readonly boolean[], height = 600) =>
  rowLines({ width: 1696, y: 0, height }, shown).map(([from]) => from?.[1] ?? Number.NaN);

describe('the lines between rows', () => {
  it('stand above, between and below the rows, within the chart', () => {
    expect(heights([true, true, true])).toEqual([THIN_LINE / 2, 200, 400, 600 - THIN_LINE / 2]);
  });

  it('run as wide as the chart', () => {
    expect(rowLines({ width: 1696, y: 100, height: 50 }, [true]).map((line) => line.map(([x]) => x))).toEqual(
      [
        [0, 1696],
        [0, 1696],
      ],
    );
  });

  it('do not tell of a row that is still to come', () => {
    expect(heights([true, true, false])).toEqual([THIN_LINE / 2, 200, 400]);
    expect(heights([false, true, false])).toEqual([200, 400]);
    expect(heights([])).toEqual([]);
  });

  it('keep every label between its own two', () => {
    const rows = fc.array(fc.constant(true), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rows, fc.double({ min: 50, max: 900, noNaN: true }), (shown, height) => {
        const lines = heights(shown, height);
        shown.forEach((_, row) => {
          const middle = ((row + 0.5) * height) / shown.length;
          expect(lines[row]).toBeLessThan(middle);
          expect(lines[row + 1]).toBeGreaterThan(middle);
        });
      }),
    );
  });
});
