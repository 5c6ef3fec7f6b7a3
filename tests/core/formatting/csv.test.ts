import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../../src/core/formatting/csv';

const BEGINNINGS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

it('no cell begins with a sign that a spreadsheet takes for a formula', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BEGINNINGS), fc.string(), (begin, rest) => {
      const cell = csvText([[`${begin}${rest}`]]).slice(1);
      expect(cell.startsWith("'") || cell.startsWith(`"'`)).toBe(true);
    }),
  );
});

it('a cell that is a plain text or figure stays as it is', () => {
  expect(csvText([['85,9', 'Meer groen', '']])).toBe('\uFEFF85,9;Meer groen;\r\n');
});
