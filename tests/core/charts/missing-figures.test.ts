import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barGaps, barsLayout } from '../../../src/core/charts/bars-layout';
import { barsPlan } from '../../../src/core/charts/bars-plan';
import { chartDescription } from '../../../src/core/charts/chart-description';
import { chartRules } from '../../../src/core/charts/chart-rules';
import { columnGaps, columnsLayout } from '../../../src/core/charts/columns-layout';
import { columnsPlan } from '../../../src/core/charts/columns-plan';
import { comparisonGaps, comparisonLayout } from '../../../src/core/charts/comparison-layout';
import { comparisonPlan } from '../../../src/core/charts/comparison-plan';
import { linesLayout } from '../../../src/core/charts/lines-layout';
import { linesPlan } from '../../../src/core/charts/lines-plan';
import { lineEnds, lineGaps } from '../../../src/core/charts/lines-words';
import { ringLayout, ringNotes } from '../../../src/core/charts/ring-layout';
import { ringPlan } from '../../../src/core/charts/ring-plan';
import { stackedGaps, stackedLayout } from '../../../src/core/charts/stacked-layout';
import { stackedPlan } from '../../../src/core/charts/stacked-plan';
import { reasonOf, type Figure } from '../../../src/core/deck/figure';
import { byKind, type ByKind } from '../../../src/core/deck/by-kind';
import type { FigureKind, RowSlide, SlideOf } from '../../../src/core/deck/types';
import { parseDeck } from '../../../src/core/checks/parse';
import { SECTION_COLOURS } from '../../../src/core/look/palette';
import { guessablesOf } from '../../../src/core/workshop/activity';
import { rowsToOrder } from '../../../src/core/workshop/order-guess';
import * as make from '../../support/decks';
import { anyGapped, withGaps } from '../../support/gaps';

const look = { language: 'nl', colour: SECTION_COLOURS.goals } as const;
const SIZE = { width: 1696, height: 560 };
const widthIn = (size: number) => (text: string) => text.length * size * 0.52;
const measures = { label: widthIn, figure: widthIn };
const said = (figure: Figure) => reasonOf(figure) ?? 'geen cijfer';

interface Drawn {
  readonly lengths: readonly (number | null)[];
  readonly words: string;
}

const joined = (words: readonly { readonly lines: readonly string[] }[]) =>
  words.map(({ lines }) => lines.join(' ')).join(' | ');

function drawnBars(slide: RowSlide, step: number): Drawn {
  const plan = barsPlan(slide, step, 'nl');
  const layout = barsLayout([plan], SIZE, measures);
  return { lengths: plan.bars.map(({ value }) => value), words: joined(barGaps(plan, layout)) };
}

const DRAWN: ByKind<FigureKind, [step: number], Drawn> = {
  figure: (slide) => ({ lengths: [], words: chartDescription(slide, 'nl')?.fresh(0) ?? '' }),
  ranking: drawnBars,
  counts: drawnBars,
  columns: (slide, step) => {
    const plan = columnsPlan(slide, step, 'nl');
    const layout = columnsLayout(plan, SIZE, measures);
    return { lengths: plan.bars.map(({ value }) => value), words: joined(columnGaps(plan, layout)) };
  },
  comparison: (slide, step) => {
    const plan = comparisonPlan(slide, step, 'nl');
    const layout = comparisonLayout(plan, SIZE, measures);
    return {
      lengths: plan.rows.flatMap(({ values }) => values),
      words: joined(comparisonGaps(plan, layout)),
    };
  },
  stacked: (slide, step) => {
    const plan = stackedPlan(slide, step, look);
    const layout = stackedLayout(plan, SIZE, measures);
    const segments = plan.rows.flatMap((row) => row.segments);
    return {
      lengths: segments.map(({ from, to, missing }) => (missing && from === to ? null : to - from)),
      words: joined(stackedGaps(plan, layout)),
    };
  },
  ring: (slide, step) => {
    const plan = ringPlan(slide, step, look);
    const notes = ringNotes(plan, ringLayout(plan, SIZE, measures));
    return {
      lengths: plan.parts.map(({ value, missing }) => (missing && value === 0 ? null : value)),
      words: joined(notes.map(({ figure }) => figure)),
    };
  },
  lines: (slide, step) => {
    const plan = linesPlan(slide, step, look);
    const layout = linesLayout(plan, SIZE, measures);
    const ends = lineEnds(plan, layout).map(({ figure }) => figure);
    return {
      lengths: plan.lines.flatMap(({ values }) => values),
      words: joined([...lineGaps(plan, layout).map(({ words }) => words), ...ends]),
    };
  },
};

/** What is drawn at the last step: the lengths of all bars, points and arcs, and the words in place of figures. */
function drawn(slide: SlideOf<FigureKind>): Drawn {
  return byKind(DRAWN, slide, (chartRules(slide)?.steps ?? 1) - 1);
}

/** What each row says in each column of the table, however its rows are ordered. */
function cells(slide: SlideOf<FigureKind>): ReadonlyMap<string, string> {
  const { columns, rows } = chartDescription(slide, 'nl')?.table() ?? { columns: [], rows: [] };
  return new Map(
    rows.flatMap(({ label, figures }) =>
      figures.map((figure, i) => [`${label} · ${columns[i + 1] ?? ''}`, figure]),
    ),
  );
}

describe('a missing figure, on a slide of any kind', () => {
  it('is said in words in the table and every other figure stays', () => {
    fc.assert(
      fc.property(anyGapped, ({ whole, gapped, gaps }) => {
        const [before, after] = [cells(whole), cells(gapped)];
        expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
        const changed = [...after]
          .filter(([cell, words]) => before.get(cell) !== words)
          .map(([, words]) => words);
        // A line can have had no figure there before.
        if (whole.kind !== 'lines') expect(changed.toSorted()).toEqual(gaps.map(said).toSorted());
        for (const gap of gaps) expect([...after.values()]).toContain(said(gap));
      }),
    );
  });

  it('has words where it would be drawn, and nothing else is drawn for it', () => {
    fc.assert(
      fc.property(anyGapped, ({ whole, gapped, gaps }) => {
        const { lengths, words } = drawn(gapped);
        for (const gap of gaps)
          if (whole.kind !== 'lines') expect(words.replaceAll('…', '')).toContain(said(gap));
        if (whole.kind === 'figure') return;
        const nothing = (all: readonly (number | null)[]) => all.filter((length) => length === null).length;
        expect(nothing(lengths)).toBe(nothing(drawn(whole).lengths) + gaps.length);
        expect(lengths.every((length) => length === null || Number.isFinite(length))).toBe(true);
      }),
    );
  });

  it('is never told as a nought or as no number at all', () => {
    fc.assert(
      fc.property(anyGapped, ({ gapped }) => {
        const all = withGaps(gapped, [null]).gapped;
        const description = chartDescription(all, 'nl');
        const steps = Array.from({ length: chartRules(all)?.steps ?? 1 }, (_, step) =>
          description?.fresh(step),
        );
        const words = [description?.sentence(), ...steps, ...cells(all).values(), drawn(all).words].join(' ');
        expect(words).not.toMatch(/NaN|undefined|null|Infinity/u);
        expect([...cells(all).values()].filter((cell) => cell.startsWith('0'))).toEqual([]);
      }),
    );
  });

  it('breaks no rule of the format, and is kept as it was written', () => {
    fc.assert(
      fc.property(anyGapped, ({ gapped }) => {
        const parsed = parseDeck(JSON.stringify(make.deckOf(gapped)));
        expect(parsed).toMatchObject({ deck: { slides: [{ ...gapped, id: expect.any(String) as string }] } });
      }),
    );
  });

  it('is not guessed, and not put in order', () => {
    fc.assert(
      fc.property(anyGapped, ({ gapped }) => {
        expect(guessablesOf(gapped).every(({ value }) => Number.isFinite(value))).toBe(true);
        expect(rowsToOrder(gapped).every(({ value }) => typeof value === 'number')).toBe(true);
      }),
    );
  });
});

describe('a missing figure', () => {
  const rows = [
    { id: 'a', label: 'A', value: 60 },
    { id: 'b', label: 'B', value: null },
    { id: 'c', label: 'C', value: 30 },
  ];

  it('is ranked after those that are known, and before the rest', () => {
    const rest = { id: 'd', label: 'D', value: 2, rest: true };
    const slide = make.rankingSlide({ highlight: [], rows: [...rows, rest] });
    expect(barsPlan(slide, 0, 'nl').bars.map(({ label }) => label)).toEqual(['A', 'C', 'B', 'D']);
  });

  it('carries no headline: what is pointed out without a figure takes no step of its own', () => {
    const slide = make.rankingSlide({ highlight: ['b'], rows });
    expect(chartRules(slide)?.steps).toBe(1);
    expect(barsPlan(slide, 0, 'nl').bars.every(({ highlighted }) => highlighted)).toBe(true);
  });

  it('leaves the scale to the figures that are known', () => {
    expect(columnsPlan(make.columnsSlide({ unit: 'count', highlight: [], rows }), 0, 'nl').max).toBe(60);
  });

  it('of an answer is named with its answer, behind what is known of the row', () => {
    const slide = make.stackedSlide({
      answers: ['Oneens', 'Neutraal', 'Eens'],
      highlight: [],
      rows: [{ id: 'a', label: 'A', values: [20, { missing: 'te weinig' }, null] }],
    });
    expect(stackedPlan(slide, 0, look).rows[0]?.gap).toBe('Neutraal: te weinig; Eens: geen cijfer');
  });
});
