import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsInOrder } from '../../../src/core/charts/bars-rules';
import { anyRowSlide } from '../../support/arbitraries';
import { known } from '../../../src/core/deck/figure';
import { countsSlide, labelsOf, rankingSlide, rows } from '../../support/decks';

it('a ranking lists its rest group last, whatever its size', () => {
  expect(labelsOf(rowsInOrder(rankingSlide()))).toEqual([
    'Signaleren van zorgsignalen',
    'Talentontwikkeling',
    'Anders',
  ]);
});

it('a ranking keeps the order of the deck between equals', () => {
  const slide = rankingSlide({ highlight: [], rows: rows(50, 60, 50, 60) });
  expect(rowsInOrder(slide).map((row) => row.id)).toEqual(['r1', 'r3', 'r0', 'r2']);
});

it('counts keep the order of the deck', () => {
  const slide = countsSlide();
  expect(rowsInOrder(slide)).toEqual(slide.rows);
});

it('no row is lost or changed, and nothing is sorted in place', () => {
  fc.assert(
    fc.property(anyRowSlide, (slide) => {
      const before = [...slide.rows];
      expect(new Set(rowsInOrder(slide))).toEqual(new Set(before));
      expect(slide.rows).toEqual(before);
    }),
  );
});

it('no row of a ranking stands below a smaller one, but for the rest', () => {
  fc.assert(
    fc.property(anyRowSlide, (slide) => {
      if (slide.kind !== 'ranking') return;
      const ordered = rowsInOrder(slide);
      const named = ordered.filter((row) => !('rest' in row)).map((row) => known(row.value) ?? 0);
      expect(named).toEqual(named.toSorted((a, b) => b - a));
      expect(ordered.findIndex((row) => 'rest' in row)).toBe(
        named.length < ordered.length ? named.length : -1,
      );
    }),
  );
});
