import { describe, expect, it } from 'vitest';
import { legendNames, rowNames } from '../../../src/core/charts/named-rows';

describe('the names in a chart', () => {
  it('of a legend stand behind their swatches', () => {
    const legend = { places: [{ x: 10, y: 20 }], names: ['Eens'], size: 32, height: 60 };
    const [name] = legendNames([true], legend);
    expect(name).toMatchObject({ lines: ['Eens'], x: 54, y: 20, align: 'left', size: 32, bold: true });
  });

  it('of rows stand before the plot, each in the middle of its share of the height', () => {
    const labels = { lines: [['Scholen'], ['Culturele', 'organisaties']], size: 33, width: 200 };
    const names = rowNames(labels, { x: 240, y: 100, width: 900, height: 400 });
    expect(names.map(({ lines, y }) => [lines.length, y])).toEqual([
      [1, 200],
      [2, 400],
    ]);
    expect(names.every(({ x, align }) => x < 240 && align === 'right')).toBe(true);
  });
});
