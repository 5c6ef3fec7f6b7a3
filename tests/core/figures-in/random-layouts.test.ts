import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import { drawnOf, isTrue } from '../../support/random-tables/check-drawn';
import { facts } from '../../support/random-tables/facts';
import { aroundTable } from '../../support/random-tables/layout-parts';
import { LAYOUTS, tableOf, type LayoutName } from '../../support/random-tables/layouts';
import { textOf, writer, type TrueUnit } from '../../support/random-tables/writing';

/** `RANDOM_TABLES=100000` tries that many together. */
const RUNS = Number(process.env.RANDOM_TABLES ?? 1000);

const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];
const KINDS: readonly SlideKind[] = [
  'ranking',
  'counts',
  'lines',
  'comparison',
  'columns',
  'stacked',
  'ring',
];

const table = fc.record({
  facts,
  around: aroundTable,
  unit: fc.constantFrom<TrueUnit>('percent', 'count'),
  writer,
  kind: fc.constantFrom(...KINDS),
});

describe('of a table in any layout its own figures are drawn, or something is asked', () => {
  it.each(LAYOUT_NAMES)('%s', (layout) => {
    const runs = Math.ceil(RUNS / LAYOUT_NAMES.length);
    let drawn = 0;
    fc.assert(
      fc.property(table, ({ facts: own, around, unit, writer: how, kind }) => {
        const { figures, silent } = drawnOf(textOf(tableOf(layout, own, around, unit), how), kind);
        if (figures.length > 0) drawn += 1;
        expect(silent).toBe(false);
        expect(figures.filter((figure) => !isTrue(figure, own, kind))).toEqual([]);
      }),
      { numRuns: runs },
    );
    // A reader that asks about everything would be of no use.
    expect(drawn).toBeGreaterThan(runs / 8);
  });
});
