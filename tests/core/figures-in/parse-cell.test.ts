import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCell } from '../../../src/core/figures-in/parse-cell';
import { isAmbiguous, readCell } from '../../../src/core/figures-in/numbers/read-cell';
import { formatNumber } from '../../../src/core/formatting/figures';

describe('a number as people write it', () => {
  it.each([
    ['85,9%', 85.9, 85.9],
    ['85.9 %', 85.9, 85.9],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['36.372', 36372, 36.372],
    ['36,372', 36.372, 36372],
    ['1.234.567', 1234567, 1234567],
    ['1 234', 1234, 1234],
    ['1\u00a0234,5', 1234.5, 1234.5],
    ['12\u202f345', 12345, 12345],
    ['1’234', 1234, 1234],
    ['€ 12,50', 12.5, 12.5],
    ['0.375', 0.375, 0.375],
    ['0,375', 0.375, 0.375],
    ['1234.567', 1234.567, 1234.567],
    [',5', 0.5, 0.5],
    ['−3', -3, -3],
    ['+7', 7, 7],
    ['12 procent', 12, 12],
    ['€ 12,-', 12, 12],
    ['3 mln', 3e6, 3e6],
    ['1e5', 1e5, 1e5],
    ['40,', 40, 40],
    ['40.', 40, 40],
    [40, 40, 40],
  ])('%j is %d in Dutch and %d in English', (cell, nl, en) => {
    expect([parseCell(cell, 'nl'), parseCell(cell, 'en')]).toEqual([nl, en]);
  });

  it.each(['', ' ', '–', '-', '…', 'n.v.t.', 'N.V.T.', 'nvt', 'n.b.', 'n/a', '#N/B', 'geheim', '?'])(
    '%j says that there is none',
    (cell) => {
      expect(parseCell(cell, 'nl')).toBeNull();
    },
  );

  it.each([
    'abc',
    '12 kg',
    '1.2.3',
    '1,23,456.7',
    '12-13',
    '12*',
    'x',
    '<5',
    '≤5',
    '≤ 10%',
    'ongeveer 5',
    '2021-03-01',
    '0x10',
    '9'.repeat(400),
    '1.,',
  ])('%j is words', (cell) => {
    expect(parseCell(cell, 'nl')).toEqual({ words: cell });
  });

  it('is read back from how this program writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.nat(2),
        fc.constantFrom('nl', 'en'),
        (n, digits, language) => {
          const value = n / 10 ** digits;
          // One group alone looks like decimals of the other language, which the language decides.
          expect(parseCell(formatNumber(value, language), language)).toBe(value);
        },
      ),
    );
  });

  it('is the same as in a file, wherever that leaves no question', () => {
    const written = fc.oneof(
      fc.stringMatching(/^[-−]?[€ ]?\d{1,3}(?:[., ’]\d{1,3}){0,3}(?: ?%| procent| euro|,-)?$/u),
      fc.constantFrom('–', 'n.v.t.', 'nihil', 'geheim', '3 mln', '1e5', '12 *', '5 kinderen'),
    );
    fc.assert(
      fc.property(written, fc.constantFrom('nl', 'en'), (text, language) => {
        const read = readCell({ text });
        const typed = parseCell(text, language);
        if (read.type === 'missing') expect(typed).toBeNull();
        else if (read.type === 'words')
          expect(typed).toEqual({ words: text.replaceAll(/\s+/gu, ' ').trim() });
        else if (!isAmbiguous(read) && read.mark === '' && read.word === '')
          expect(typed).toBe(read.comma ?? read.point);
      }),
    );
  });

  it('is answered for whatever stands in a cell', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,%€ -]*$/u)), (cell) => {
        const figure = parseCell(cell, 'nl');
        expect(figure === null || typeof figure === 'object' || Number.isFinite(figure)).toBe(true);
      }),
    );
  });
});
