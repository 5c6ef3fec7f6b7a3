import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsLayout } from '../../../src/core/charts/columns-layout';
import { columnsPlan } from '../../../src/core/charts/columns-plan';
import { comparisonLayout, comparisonWords } from '../../../src/core/charts/comparison-layout';
import { comparisonPlan } from '../../../src/core/charts/comparison-plan';
import { linesLayout } from '../../../src/core/charts/lines-layout';
import { linesPlan } from '../../../src/core/charts/lines-plan';
import { lineEnds, lineGaps, periodWords, pointFigures } from '../../../src/core/charts/lines-words';
import { ringLayout, ringNotes } from '../../../src/core/charts/ring-layout';
import { ringPlan } from '../../../src/core/charts/ring-plan';
import { stackedLayout, stackedWords } from '../../../src/core/charts/stacked-layout';
import { stackedPlan } from '../../../src/core/charts/stacked-plan';
import type { Words } from '../../../src/core/charts/words';
import { SECTION_COLOURS } from '../../../src/core/look/palette';
import * as any from '../../support/arbitraries';
import * as make from '../../support/decks';
import { boxOf, expectApart, expectWordsInside, measures, SIZE, widthIn } from '../../support/chart-words';

const look = { language: 'nl', colour: SECTION_COLOURS.goals } as const;
const expectInside = (words: readonly Words[]) => {
  expectWordsInside(words, SIZE);
};

describe('columns', () => {
  const layoutOf = (slide = make.columnsSlide()) =>
    columnsLayout(columnsPlan(slide, 1, 'nl'), SIZE, measures);

  it('keep room above the highest one for its figure', () => {
    const { plot, figureSize } = layoutOf();
    expect(plot.y).toBeGreaterThan(figureSize);
    expect(plot.y + plot.height).toBeLessThan(SIZE.height - 30);
  });

  it('share the width of the chart, or stand in its middle', () => {
    for (const count of [1, 2, 3, 12]) {
      const rows = Array.from({ length: count }, (_, i) => ({
        id: `j${i}`,
        label: `${2012 + i}`,
        value: 10,
      }));
      const { plot } = layoutOf(make.columnsSlide({ highlight: [], rows }));
      expect(plot.x).toBeCloseTo(SIZE.width - plot.x - plot.width);
      expect(plot.width).toBeGreaterThan(Math.min(SIZE.width, 600 * count) - 1);
    }
  });

  it('have figures that do not touch, of 28 or more with twelve large ones', () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ id: `j${i}`, label: `${2012 + i}`, value: 36372 }));
    const { plot, figureSize, labelSize } = layoutOf(make.columnsSlide({ highlight: [], rows }));
    expect(widthIn(figureSize)('36.372')).toBeLessThan(plot.width / 12);
    expect(figureSize).toBeGreaterThanOrEqual(28);
    expect(labelSize).toBeGreaterThanOrEqual(28);
  });
});

describe('stacked bars', () => {
  const layoutOf = (slide = make.stackedSlide()) =>
    stackedLayout(stackedPlan(slide, 1, look), SIZE, measures);

  it('write a figure only where its segment is wide enough', () => {
    const rows = [{ id: 'a', label: 'A', values: [99, 0.5, 0.5] }];
    expect(layoutOf(make.stackedSlide({ rows })).figured).toEqual([[true, false, false]]);
    expect(layoutOf().figured).toEqual([
      [true, true, true],
      [true, true, true],
    ]);
  });

  it('name the answers in their order, apart from each other and from the bars', () => {
    fc.assert(
      fc.property(any.anyStackedSlide, (slide) => {
        const plan = stackedPlan(slide, 1, look);
        const layout = stackedLayout(plan, SIZE, measures);
        const words = stackedWords(plan, layout);
        expectInside(words);
        expectApart(words);
        const [...names] = words.slice(0, slide.answers.length);
        for (const { bottom } of names.map(boxOf)) expect(bottom).toBeLessThanOrEqual(layout.plot.y);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a comparison', () => {
  it('keeps its names and rows apart, and room for the figure of the longest bar', () => {
    fc.assert(
      fc.property(any.anyComparisonSlide, (slide) => {
        const plan = comparisonPlan(slide, 1, 'nl');
        const layout = comparisonLayout(plan, SIZE, measures);
        const words = comparisonWords(plan, layout);
        expectInside(words);
        expectApart(words);
        for (const { values, figures } of plan.rows) {
          for (const [i, value] of values.entries()) {
            const end = layout.plot.x + (layout.plot.width * (value ?? 0)) / plan.max;
            expect(end + widthIn(layout.figureSize)(figures[i] ?? '')).toBeLessThanOrEqual(SIZE.width);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('lines', () => {
  it('have labels at their ends that do not cover each other, in the order of their last figures', () => {
    fc.assert(
      fc.property(any.anyLinesSlide, (slide) => {
        const plan = linesPlan(slide, 1, look);
        const layout = linesLayout(plan, SIZE, measures);
        const ends = lineEnds(plan, layout);
        expectApart(ends.map(({ label }) => label));
        expectApart(ends.map(({ figure }) => figure));
        expectApart(periodWords(plan, layout));
        expectInside([...ends.flatMap(({ label, figure }) => [label, figure]), ...periodWords(plan, layout)]);
      }),
      { numRuns: 80 },
    );
  });

  it('have their figures on the side to which they do not bend', () => {
    const slide = make.linesSlide({
      periods: ['1', '2', '3', '4'],
      series: [{ id: 'wijk', label: 'De wijk', values: [10, 50, 20, 60] }],
    });
    const plan = linesPlan(slide, 1, look);
    const layout = linesLayout(plan, SIZE, measures);
    const yOf = (value: number) => layout.plot.y + layout.plot.height * (1 - value / 100);
    const above = pointFigures(plan, layout).map(
      ({ period, words }) => words.y < yOf([10, 50, 20, 60][period] ?? 0),
    );
    expect(above).toEqual([false, true, false]);
  });

  it('that end early lead on to their label with a line that is not theirs', () => {
    const series = [
      { id: 'vroeg', label: 'Vroeg', values: [10, 20, null] },
      { id: 'nooit', label: 'Nooit', values: [null, null, null] },
    ];
    const plan = linesPlan(make.linesSlide({ highlight: [], series }), 0, look);
    const [early, never] = lineEnds(plan, linesLayout(plan, SIZE, measures));
    expect(early).toMatchObject({ early: true, figure: { lines: ['20%'] } });
    expect(early?.leader.length).toBeGreaterThan(0);
    expect(never?.leader).toEqual([]);
  });

  it.each(['nog niet bekend voor deze wijk, en misschien nooit', 'x'.repeat(60), 'w x '.repeat(15).trim()])(
    'without a figure keep why on the stage: %s',
    (missing) => {
      const series = [
        { id: 'nooit', label: 'Een wijk zonder cijfers', values: [{ missing }, { missing }] },
        { id: 'wel', label: 'Een wijk met cijfers', values: [10, { missing }] },
      ];
      for (const highlight of [[], ['nooit']]) {
        const plan = linesPlan(make.linesSlide({ highlight, periods: ['1', '2'], series }), 1, look);
        const layout = linesLayout(plan, SIZE, measures);
        expectInside(lineEnds(plan, layout).flatMap(({ label, figure }) => [label, figure]));
        expect(layout.plot.width).toBeGreaterThan(SIZE.width * 0.3);
      }
    },
  );

  it('of four that end close together each has a line to its label', () => {
    const series = [35800, 35500, 35700, 35100].map((last, i) => ({
      id: `s${i}`,
      label: `Wijk ${i}`,
      values: [1, last],
    }));
    const slide = make.linesSlide({ unit: 'count', periods: ['2012', '2023'], highlight: ['s0'], series });
    const plan = linesPlan(slide, 1, look);
    const ends = lineEnds(plan, linesLayout(plan, SIZE, measures));
    const order = [...ends.keys()].toSorted((a, b) => (ends[a]?.label.y ?? 0) - (ends[b]?.label.y ?? 0));
    expect(order).toEqual([0, 2, 1, 3]);
    expect(ends.filter(({ leader }) => leader.length > 0).length).toBeGreaterThanOrEqual(3);
  });
});

describe('a ring', () => {
  const notesOf = (slide = make.ringSlide()) => {
    const plan = ringPlan(slide, 1, look);
    const layout = ringLayout(plan, SIZE, measures);
    return { layout, notes: ringNotes(plan, layout) };
  };

  it('has the words of each part on the side where it is, clear of the ring', () => {
    const { layout, notes } = notesOf();
    expect(notes.map(({ label }) => label.align)).toEqual(['left', 'right', 'right']);
    for (const { label } of notes)
      expect(Math.abs(label.x - layout.centre[0])).toBeGreaterThan(layout.radius);
  });

  it.each([1e15, 123_456_789_012, 999_999.999])('keeps a figure as long as %d on the stage', (value) => {
    const parts = [value, 0, value].map((each, i) => ({ id: `d${i}`, label: 'Deel', value: each }));
    const { notes } = notesOf(make.ringSlide({ unit: 'count', highlight: [], parts }));
    expectInside(notes.map(({ figure }) => figure));
  });

  it('whatever its parts: no words cover others, and no line runs over the ring', () => {
    fc.assert(
      fc.property(any.anyRingSlide, (slide) => {
        const { layout, notes } = notesOf(slide);
        const words = notes.flatMap(({ figure, label }) => [figure, label]);
        expectInside(words);
        expectApart(words);
        for (const [x, y] of notes.flatMap(({ leader }) => leader))
          expect(Math.hypot(x - layout.centre[0], y - layout.centre[1])).toBeGreaterThan(layout.radius);
      }),
      { numRuns: 80 },
    );
  });
});

describe('a chart that is still empty', () => {
  it.each([320, 560, 640])('has its place, %i high', (height) => {
    const layout = columnsLayout(
      columnsPlan(make.columnsSlide({ rows: [], highlight: [] }), 0, 'nl'),
      { ...SIZE, height },
      measures,
    );
    expect(layout.plot.height).toBeGreaterThan(0);
    expect(layout.plot.height).toBeLessThan(height);
  });
});

it('the words of broken lines are above each other, however often a line is broken', () => {
  const broken = (every: number) => Array.from({ length: 12 }, (_, i) => (i % every === 1 ? null : 20));
  const slide = make.linesSlide({
    periods: Array.from({ length: 12 }, (_, i) => String(2000 + i)),
    highlight: [],
    series: [2, 3, 12].map((every, i) => ({
      id: `l${i}`,
      label: `Lijn ${i}`,
      values: i === 2 ? [1, ...Array<null>(10).fill(null), 1] : broken(every),
    })),
  });
  const plan = linesPlan(slide, 0, look);
  for (const height of [320, 560]) {
    const layout = linesLayout(plan, { ...SIZE, height }, measures);
    for (const { words } of lineGaps(plan, layout)) expect(boxOf(words).top).toBeGreaterThanOrEqual(-6);
  }
});
