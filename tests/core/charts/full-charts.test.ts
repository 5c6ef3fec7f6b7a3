import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { barsLayout } from '../../../src/core/charts/bars-layout';
import { barsPlan } from '../../../src/core/charts/bars-plan';
import { columnsLayout, columnWords } from '../../../src/core/charts/columns-layout';
import { columnsPlan } from '../../../src/core/charts/columns-plan';
import { comparisonLayout, comparisonWords } from '../../../src/core/charts/comparison-layout';
import { comparisonPlan } from '../../../src/core/charts/comparison-plan';
import { linesLayout } from '../../../src/core/charts/lines-layout';
import { linesPlan } from '../../../src/core/charts/lines-plan';
import { lineEnds, periodWords } from '../../../src/core/charts/lines-words';
import { ringLayout, ringNotes } from '../../../src/core/charts/ring-layout';
import { ringPlan } from '../../../src/core/charts/ring-plan';
import { stackedLayout, stackedWords } from '../../../src/core/charts/stacked-layout';
import { stackedPlan } from '../../../src/core/charts/stacked-plan';
import { heightOf, type Words } from '../../../src/core/charts/words';
import type { Slide } from '../../../src/core/deck/types';
import { wordParts } from '../../../src/core/hyphenation/word-parts';
import type { Measures } from '../../../src/core/charts/wrap-label';
import { SECTION_COLOURS } from '../../../src/core/look/palette';
import { expectApart, expectWordsInside, measures } from '../../support/chart-words';
import * as make from '../../support/decks';
import { textUpTo } from '../../support/full-slides';

const look = { language: 'nl', colour: SECTION_COLOURS.goals } as const;
const name = textUpTo(200);
const names = (min: number, max: number) => fc.array(name, { minLength: min, maxLength: max });
const amount = fc.integer({ min: 0, max: 9_999_999 });
const many = (labels: readonly string[]) => labels.map((label, i) => ({ id: `rij-${i}`, label }));

const anyFullChart: fc.Arbitrary<Slide> = fc.oneof(
  fc
    .record({ labels: names(1, 200), value: amount })
    .map(({ labels, value }) =>
      make.countsSlide({ highlight: [], later: [], rows: many(labels).map((row) => ({ ...row, value })) }),
    ),
  fc.record({ labels: names(1, 24), value: amount }).map(({ labels, value }) =>
    make.columnsSlide({
      unit: 'count',
      highlight: [],
      rows: many(labels).map((row) => ({ ...row, value })),
    }),
  ),
  fc.record({ labels: names(1, 40), answers: names(2, 7) }).map(({ labels, answers }) =>
    make.stackedSlide({
      answers,
      highlight: [],
      rows: many(labels).map((row) => ({ ...row, values: answers.map(() => 10) })),
    }),
  ),
  fc.record({ labels: names(1, 40), series: names(2, 2), value: amount }).map(({ labels, series, value }) =>
    make.comparisonSlide({
      unit: 'count',
      series,
      rows: many(labels).map((row) => ({ ...row, values: [value, 7] })),
    }),
  ),
  fc.record({ labels: names(2, 6), value: fc.integer({ min: 1, max: 9_999_999 }) }).map(({ labels, value }) =>
    make.ringSlide({
      unit: 'count',
      highlight: [],
      parts: many(labels).map((part) => ({ ...part, value })),
    }),
  ),
  fc
    .record({ labels: names(1, 4), periods: fc.oneof(names(2, 60), fc.constant(years(20))), value: amount })
    .map(({ labels, periods, value }) =>
      make.linesSlide({
        unit: 'count',
        periods,
        highlight: [],
        series: many(labels).map((line) => ({ ...line, values: periods.map(() => value) })),
      }),
    ),
);

function years(many: number): string[] {
  return Array.from({ length: many }, (_, i) => `${2004 + i}`);
}

/** The words that a chart writes in a room of some height. */
function wordsOf(slide: Slide, size: { width: number; height: number }): readonly Words[] {
  switch (slide.kind) {
    case 'counts': {
      const { labels, labelSize, labelWidth } = barsLayout([barsPlan(slide, 0, 'nl')], size, measures);
      const row = size.height / labels.length;
      return labels.map((lines, i) => ({
        lines,
        x: labelWidth,
        y: (i + 0.5) * row,
        align: 'right',
        size: labelSize,
        colour: '',
        bold: false,
        figure: false,
      }));
    }
    case 'columns': {
      const plan = columnsPlan(slide, 0, 'nl');
      return columnWords(plan, columnsLayout(plan, size, measures));
    }
    case 'stacked': {
      const plan = stackedPlan(slide, 0, look);
      return stackedWords(plan, stackedLayout(plan, size, measures));
    }
    case 'comparison': {
      const plan = comparisonPlan(slide, 1, 'nl');
      return comparisonWords(plan, comparisonLayout(plan, size, measures));
    }
    case 'ring': {
      const plan = ringPlan(slide, 0, look);
      return ringNotes(plan, ringLayout(plan, size, measures)).flatMap(({ figure, label }) => [
        figure,
        label,
      ]);
    }
    case 'lines': {
      const plan = linesPlan(slide, 0, look);
      const layout = linesLayout(plan, size, measures);
      return [...lineEnds(plan, layout).map(({ label }) => label), ...periodWords(plan, layout)];
    }
    default:
      throw new Error(`no chart: ${slide.kind}`);
  }
}

it('no word of a chart that the schema allows leaves its room or lies over another', () => {
  fc.assert(
    fc.property(anyFullChart, fc.integer({ min: 480, max: 720 }), (slide, height) => {
      const size = { width: 1696, height };
      const words = wordsOf(slide, size);
      expectWordsInside(words, size);
      expectApart(words);
    }),
    { numRuns: 150 },
  );
});

const rowsOf = (count: number, length: number) =>
  make.countsSlide({
    highlight: [],
    later: [],
    rows: many(
      Array.from({ length: count }, () => 'Kinderen in de wijk '.repeat(9).slice(0, length).trim()),
    ).map((row) => ({
      ...row,
      value: 5,
    })),
  });

it.each([
  [15, 44],
  [30, 44],
  [9, 90],
])('%i rows with names of %i characters are whole, and lower than their row', (count, length) => {
  for (const { lines, size } of wordsOf(rowsOf(count, length), { width: 1696, height: 620 })) {
    expect(lines.join(' ')).not.toContain('…');
    expect(heightOf(lines, size)).toBeLessThanOrEqual(620 / count);
  }
});

it('years are thinned, not cut', () => {
  const series = many(['Kinderen uit de wijk die vaker naar groen willen', 'Ouders']);
  const slide = make.linesSlide({
    periods: years(20),
    highlight: [],
    series: series.map((line) => ({ ...line, values: years(20).map(() => 40) })),
  });
  const written = wordsOf(slide, { width: 1696, height: 560 }).flatMap(({ lines }) => lines);
  expect(written.join(' ')).not.toContain('…');
  expect(written).toContain('2023');
});

const WITH_SIGNS: Measures = { ...measures, breaks: (word) => wordParts(word, (letters) => [letters]) };
const months = ['jan', 'feb', 'maart', 'april', 'mei', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'dec'];

it.each([
  ['years', years(24)],
  ['school years', Array.from({ length: 16 }, (_, i) => `${2008 + i}/${2009 + i}`)],
  ['quarters', Array.from({ length: 24 }, (_, i) => `${2018 + Math.floor(i / 4)} Q${(i % 4) + 1}`)],
  ['months', Array.from({ length: 24 }, (_, i) => `${months[i % 12] ?? ''} ${2023 + Math.floor(i / 12)}`)],
])('%s below columns are thinned before they get small, and never cut', (_, names) => {
  const slide = make.columnsSlide({
    highlight: [],
    rows: many(names).map((row) => ({ ...row, value: 40 })),
  });
  const size = { width: 1696, height: 560 };
  const layout = columnsLayout(columnsPlan(slide, 0, 'nl'), size, WITH_SIGNS);
  const written = layout.labels.map((lines) => lines.join(' '));
  expect(written.join(' ')).not.toContain('…');
  expect(layout.labelSize).toBeGreaterThanOrEqual(24);
  expect(written.at(-1)?.replace('/ ', '/')).toBe(names.at(-1));
});
