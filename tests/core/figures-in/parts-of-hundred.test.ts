import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/core/figures-in/reading/read-figures';
import { drawn, readingOf, sheetOfText, targetOf } from '../../support/readings';

const asks = (text: string, kind: 'ring' | 'stacked' = 'ring') => drawn(readingOf(text, kind)) === '? unit';

/** Whole numbers that are so much together. */
const parts = (sum: number) =>
  fc
    .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })
    .filter((some) => some.reduce((all, part) => all + part, 0) < sum)
    .map((some) => [...some, sum - some.reduce((all, part) => all + part, 0)]);
const near = fc.constantFrom(98, 99, 101, 102).chain(parts);

const ring = (values: readonly (number | string)[], head = '') =>
  [`Groep;${head}`, ...values.map((value, i) => `Groep ${'ABCDE'[i] ?? ''};${value}`)].join('\n');
const stacked = (wholes: readonly (readonly number[])[]) => {
  const [first = []] = wholes;
  const heads = first.map((_, i) => ['Nooit', 'Soms', 'Vaak', 'Altijd', 'Weet ik niet'][i]).join(';');
  return [
    `Stelling;${heads}`,
    ...wholes.map((parts, i) => `Stelling ${'ABC'[i] ?? ''};${parts.join(';')}`),
  ].join('\n');
};

describe('bare whole numbers', () => {
  it('that are nearly a hundred together may be counts, so it is asked', () => {
    fc.assert(fc.property(near, (values) => asks(ring(values))));
  });

  it('that are a hundred exactly are shares of it whatever they count', () => {
    fc.assert(fc.property(parts(100), (values) => !asks(ring(values))));
  });

  it.each([
    [33, 34, 34],
    [33, 33, 33],
    [17, 17, 65],
  ])('of several wholes are shares where as many others are a hundred: %i, %i and %i', (...values) => {
    expect(asks(stacked([values, [10, 25, 65]]), 'stacked')).toBe(false);
    expect(asks(stacked([values]), 'stacked')).toBe(true);
    expect(asks(stacked([values, values]), 'stacked')).toBe(true);
  });
});

it('nothing is asked where a sign or a head says that they are shares', () => {
  fc.assert(
    fc.property(near, fc.constantFrom('%', 'Aandeel', 'Percentage', 'In procenten'), (values, head) => {
      expect(asks(ring(values, head))).toBe(false);
      expect(asks(ring(values.map((value) => `${value}%`)))).toBe(false);
    }),
  );
});

it.each([
  ['33,3 33,3 33,3', false],
  ['33,33 33,33 33,33', false],
  ['30,5 40,2 28,0', true],
  ['30,5 40,2 30,5', true],
])('decimals where counts are now are shares only as far as their rounding goes: %s', (values, asked) => {
  const sheet = sheetOfText(ring(values.split(' ')));
  const { questions } = readFigures(sheet, {}, { ...targetOf('ring'), now: 'count' });
  expect(questions.some(({ code }) => code === 'unit')).toBe(asked);
});
