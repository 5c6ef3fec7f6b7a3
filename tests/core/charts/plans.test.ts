import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsPlan } from '../../../src/core/charts/columns-plan';
import { comparisonPlan } from '../../../src/core/charts/comparison-plan';
import { linesPlan } from '../../../src/core/charts/lines-plan';
import { ringPlan } from '../../../src/core/charts/ring-plan';
import { stackedPlan } from '../../../src/core/charts/stacked-plan';
import { INK, SECTION_COLOURS } from '../../../src/core/look/palette';
import * as any from '../../support/arbitraries';
import * as make from '../../support/decks';

const colour = SECTION_COLOURS.goals;
const look = { language: 'nl', colour } as const;

describe('columns', () => {
  it('stand on one scale at every step, which begins at 0', () => {
    const slide = make.columnsSlide();
    expect([0, 1].map((step) => columnsPlan(slide, step, 'nl').max)).toEqual([2400, 2400]);
    expect(columnsPlan(slide, 0, 'nl').bars.map(({ value }) => value)).toEqual([1200, 0, null]);
    expect(columnsPlan(slide, 1, 'nl').bars.map(({ value }) => value)).toEqual([1200, 0, 2400]);
  });

  it('of shares run to 100 always', () => {
    const rows = make.rows(3, 8);
    expect(columnsPlan(make.columnsSlide({ unit: 'percent', highlight: [], rows }), 0, 'nl').max).toBe(100);
  });

  it('grow one after the other, and what stood already does not wait', () => {
    const slide = make.columnsSlide();
    expect(columnsPlan(slide, 0, 'nl').bars.map(({ delay }) => delay)).toEqual([0, 420, 0]);
    expect(columnsPlan(slide, 1, 'nl').bars.map(({ delay }) => delay)).toEqual([0, 0, 0]);
  });
});

describe('a comparison', () => {
  it('keeps the figures of the second series for its second step', () => {
    const slide = make.comparisonSlide();
    const values = (step: number) => comparisonPlan(slide, step, 'nl').rows.map((row) => row.values);
    expect(values(0)).toEqual([
      [61.2, null],
      [52, null],
    ]);
    expect(values(1)).toEqual([
      [61.2, 94],
      [52, 29],
    ]);
  });

  it('of counts has one scale for both, at both steps', () => {
    const rows = [{ id: 'a', label: 'A', values: [10, 36372] }];
    const slide = make.comparisonSlide({ unit: 'count', rows });
    expect([0, 1].map((step) => comparisonPlan(slide, step, 'nl').max)).toEqual([36372, 36372]);
  });
});

describe('stacked bars', () => {
  it('give every answer its place from the first step on', () => {
    const places = (step: number) =>
      stackedPlan(make.stackedSlide(), step, look).rows.map(({ segments }) =>
        segments.map(({ from, to }) => [from, to]),
      );
    expect(places(0)).toEqual(places(1));
    expect(places(0)[0]).toEqual([
      [0, 60.5],
      [60.5, 85.5],
      [85.5, 100],
    ]);
  });

  it('stay within a hundred, each segment where the one before it ends', () => {
    fc.assert(
      fc.property(any.anyStackedSlide, (slide) => {
        for (const { segments } of stackedPlan(slide, 1, look).rows) {
          expect(segments[0]?.from).toBe(0);
          expect(segments.at(-1)?.to).toBeLessThanOrEqual(100.0001);
          for (const [i, { from }] of segments.entries()) if (i > 0) expect(from).toBe(segments[i - 1]?.to);
        }
      }),
    );
  });

  it('let the lit answers come last', () => {
    const entered = (step: number) =>
      stackedPlan(make.stackedSlide(), step, look).answers.map((answer) => answer.entered);
    expect([entered(0), entered(1)]).toEqual([
      [false, true, true],
      [true, true, true],
    ]);
  });
});

describe('lines', () => {
  it('draw themselves at their own step only', () => {
    const enters = (step: number) =>
      linesPlan(make.linesSlide(), step, look).lines.map((line) => line.enters);
    expect([enters(0), enters(1)]).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('have figures along them where they are lit, and at most two are', () => {
    const figured = (slide = make.linesSlide()) =>
      linesPlan(slide, 1, look).lines.map((line) => line.figured);
    expect(figured()).toEqual([true, false]);
    const three = ['a', 'b', 'c'].map((id) => ({ id, label: id, values: [1, 2, 3] }));
    expect(figured(make.linesSlide({ highlight: [], series: three }))).toEqual([false, false, false]);
  });

  it('run to 100 where they are shares, and to the highest figure of all where they are counts', () => {
    expect(linesPlan(make.linesSlide(), 0, look).max).toBe(100);
    expect(linesPlan(make.linesSlide({ unit: 'count' }), 0, look).max).toBe(52);
  });
});

describe('a ring', () => {
  it('shows what its parts leave of a hundred per cent', () => {
    const parts = [
      { id: 'a', label: 'A', value: 40.3 },
      { id: 'b', label: 'B', value: 30.4 },
    ];
    expect(ringPlan(make.ringSlide({ highlight: [], parts }), 0, look)).toMatchObject({
      rest: 29.3,
      total: 100,
    });
    const counts = make.ringSlide({ unit: 'count', highlight: [], parts });
    expect(ringPlan(counts, 0, look)).toMatchObject({ rest: 0, total: 70.7 });
  });

  it('writes its figures in ink or in the full colour, never in a tint', () => {
    const inks = new Set([INK, colour]);
    fc.assert(
      fc.property(any.anyRingSlide, (slide) => {
        for (const { ink } of ringPlan(slide, 1, look).parts) expect(inks).toContain(ink);
      }),
    );
  });
});
