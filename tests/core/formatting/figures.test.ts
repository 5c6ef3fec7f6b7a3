import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowWords } from '../../../src/core/charts/figure-words';
import {
  exactNumber,
  formatCounting,
  formatFigure,
  formatNumber,
} from '../../../src/core/formatting/figures';
import type { Row } from '../../../src/core/deck/types';
import { countsSlide, rankingSlide } from '../../support/decks';

describe('a figure', () => {
  it.each([
    [85.9, 'percent', '85,9%', '85.9%'],
    [36372, 'count', '36.372', '36,372'],
    [2000, 'count', '2.000', '2,000'],
    [40, 'percent', '40%', '40%'],
    [0, 'percent', '0%', '0%'],
    [100, 'percent', '100%', '100%'],
    [0.1 + 0.2, 'percent', '0,3%', '0.3%'],
    [1234567.25, 'count', '1.234.567,25', '1,234,567.25'],
    [12.34, 'percent', '12,34%', '12.34%'],
    [53.709296716, 'percent', '53,7%', '53.7%'],
    [100 / 3, 'percent', '33,3%', '33.3%'],
    [-1234.5678, 'count', '-1.234,6', '-1,234.6'],
    [0.04821, 'percent', '0,048%', '0.048%'],
  ] as const)('%s as %s is %s in Dutch and %s in English', (value, unit, nl, en) => {
    expect(formatFigure(value, unit, 'nl')).toBe(nl);
    expect(formatFigure(value, unit, 'en')).toBe(en);
  });

  const read = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));
  const digits = fc.integer({ min: 0, max: 100_000_000 });

  it('is never rounded if somebody may have written it so', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 2 }), (whole, places) => {
        const value = whole / 10 ** places;
        expect(read(formatNumber(value, 'nl'))).toBe(value);
      }),
    );
  });

  it('is within a twentieth of what was calculated, and never nothing', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 3, max: 9 }), (whole, places) => {
        const value = whole / 10 ** places;
        const shown = read(formatNumber(value, 'nl'));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(shown === 0).toBe(value === 0);
      }),
    );
  });

  it('has every decimal where it is typed', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 9 }), (whole, places) => {
        const value = whole / 10 ** places;
        expect(read(exactNumber(value, 'nl'))).toBe(value);
      }),
    );
  });
});

describe('what stands at the end of a bar', () => {
  const rowNamed = (rows: readonly Row[], id: string): Row => {
    const row = rows.find((each) => each.id === id);
    if (row === undefined) throw new Error(`no row ${id}`);
    return row;
  };

  it('is a share with its sign, or a count without one', () => {
    const shares = rankingSlide();
    const numbers = rankingSlide({ unit: 'count' });
    expect(rowWords(shares, rowNamed(shares.rows, 'talent'), 'nl')).toBe('77,5%');
    expect(rowWords(numbers, rowNamed(numbers.rows, 'talent'), 'nl')).toBe('77,5');
  });

  it('is the source’s own words where it names no number', () => {
    const slide = countsSlide();
    expect(rowWords(slide, rowNamed(slide.rows, 'kinderwerkers'), 'nl')).toBe('enkele honderden');
    expect(rowWords(slide, rowNamed(slide.rows, 'gezin'), 'nl')).toBe('36.372');
  });
});

describe('a figure that counts up', () => {
  it.each([
    [0, 40, '0'],
    [12.3456, 40, '12'],
    [12.3456, 85.9, '12,3'],
    [85.9, 85.9, '85,9'],
    [1999.6, 36372, '2.000'],
  ])('shows %s on its way to %s as %s', (now, final, text) => {
    expect(formatCounting(now, final, 'nl')).toBe(text);
  });

  it('ends at the figure itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        (digits, places) => {
          const value = digits / 10 ** places;
          expect(formatCounting(value, value, 'nl')).toBe(formatNumber(value, 'nl'));
        },
      ),
    );
  });
});
