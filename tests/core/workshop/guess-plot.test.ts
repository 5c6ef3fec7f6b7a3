import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAR, guessPlot } from '../../../src/core/workshop/guess-plot';

const share = { row: 'wijk', label: 'Wijk', value: 67, unit: 'percent' } as const;

describe('guesses on their bar', () => {
  it('stand where their figure is, with their words above them', () => {
    const { marks, end } = guessPlot([48], share, 'nl');
    expect(end).toBe(100);
    expect(marks).toEqual([{ at: 0.48 * BAR, labelAt: 0.48 * BAR, name: 'jullie schatting', figure: '48%' }]);
  });

  it('have numbers when there are several', () => {
    const { marks } = guessPlot([48, 52.5], share, 'nl');
    expect(marks.map(({ name, figure }) => `${name} ${figure}`)).toEqual([
      'schatting 1 48%',
      'schatting 2 52,5%',
    ]);
  });

  it('never have words over each other or beside the stage', () => {
    const some = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
    const check = (tenths: readonly number[]) => {
      const { marks, size } = guessPlot(
        tenths.map((tenth) => tenth / 10),
        share,
        'nl',
      );
      const half = (text: string) => Math.max(text.length * size * 0.6, 170) / 2;
      const sorted = marks.toSorted((a, b) => a.labelAt - b.labelAt);
      for (const [i, mark] of sorted.entries()) {
        const before = sorted[i - 1];
        const left = mark.labelAt - half(mark.figure);
        expect(left).toBeGreaterThanOrEqual(before ? before.labelAt + half(before.figure) : 0);
        expect(mark.labelAt + half(mark.figure)).toBeLessThanOrEqual(BAR);
      }
    };
    fc.assert(fc.property(some, check));
  });

  it('are written smaller where six long ones would not fit', () => {
    const figure = { ...share, unit: 'count', value: 1_234_567 } as const;
    const long = [1, 2, 3, 4, 5, 6].map((i) => 1_234_560 + i);
    expect(guessPlot(long, figure, 'nl').size).toBeLessThan(60);
    expect(guessPlot([48, 49], share, 'nl').size).toBe(60);
  });
});
