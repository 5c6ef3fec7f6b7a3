import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import type { SourceSheet } from '../../../src/core/figures-in/sheets/source-sheet';
import { drawnOf, isTrue } from './check-drawn';
import { factsIn, type Facts } from './facts';
import { aroundTable } from './layout-parts';
import { LAYOUTS, tableOf, type LayoutName } from './layouts';
import type { Grid, Style, TrueUnit } from './writing';

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

/** How tables are written, and read again. */
export interface Program<How> {
  readonly style: fc.Arbitrary<Style>;
  readonly how: fc.Arbitrary<How>;
  readonly readBack: (grid: Grid, facts: Facts, how: How) => readonly SourceSheet[];
}

/** Tests that of tables in all layouts only their own figures are drawn. */
export function checkLayouts<How>({ style, how, readBack }: Program<How>): void {
  const table = fc.record({
    facts: factsIn(style),
    around: aroundTable,
    unit: fc.constantFrom<TrueUnit>('percent', 'count'),
    how,
    kind: fc.constantFrom(...KINDS),
  });
  describe('of a table in any layout its own figures are drawn, or something is asked', () => {
    it.each(LAYOUT_NAMES)('%s', (layout) => {
      const runs = Math.ceil(RUNS / LAYOUT_NAMES.length);
      let drawn = 0;
      fc.assert(
        fc.property(table, ({ facts, around, unit, how: own, kind }) => {
          const sheets = readBack(tableOf(layout, facts, around, unit), facts, own);
          const { figures, silent } = drawnOf(sheets, kind);
          if (figures.length > 0) drawn += 1;
          expect(silent).toBe(false);
          expect(figures.filter((figure) => !isTrue(figure, facts, kind))).toEqual([]);
        }),
        { numRuns: runs },
      );
      // A reader that asks about everything would be of no use.
      expect(drawn).toBeGreaterThan(runs / 8);
    });
  });
}
