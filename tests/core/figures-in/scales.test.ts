import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawn, readingOf } from '../../support/readings';

const SCALES: readonly (readonly [said: string, times: number])[] = [
  ['x 100', 100],
  ['× 10.000', 10_000],
  ['x 1 000', 1000],
  ['× € 1.000', 1000],
  ['in 1000 euro', 1000],
  ['in honderdtallen', 100],
  ['in duizenden', 1000],
  ['x 1.000.000', 1_000_000],
  ['mln', 1_000_000],
];
const text = (corner: string, head: string, values: readonly number[]) =>
  [`${corner};${head}`, ...values.map((value, i) => `Post ${'ABCD'[i] ?? ''};${value}`)].join('\n');
const values = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 4 });

it('whether figures were multiplied already is asked, wherever it is said what to multiply by', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCALES), fc.boolean(), values, ([said, times], inCorner, own) => {
      const table = inCorner
        ? text(`Uitgaven (${said})`, 'Bedrag', own)
        : text('Onderwerp', `Bedrag (${said})`, own);
      expect(readingOf(table, 'counts').questions).toMatchObject([{ code: 'scaled', times }]);
      expect(readingOf(table, 'counts', { scaled: true }).proposal?.rows.map((row) => row.values)).toEqual(
        own.map((value) => [value * times]),
      );
    }),
  );
});

it.each(['Per 1.000 inwoners', 'Groep (100 kinderen)', '2 x 10 minuten', 'Score (1-10)'])(
  'nothing is multiplied below %s',
  (head) => {
    expect(drawn(readingOf(text('Onderwerp', head, [12, 34]), 'counts'))).toBe(
      'Post A 12 / Post B 34 / count',
    );
  },
);
