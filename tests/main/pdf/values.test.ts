import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexer } from '../../../src/main/pdf/file/lexer';
import { serialised } from '../../../src/main/pdf/file/serialise';
import { Name, Ref, Text, textOf, wordsOf } from '../../../src/main/pdf/file/values';

const bytes = fc.array(fc.nat({ max: 255 })).map((codes) => String.fromCharCode(...codes));
const names = fc
  .array(fc.integer({ min: 1, max: 255 }))
  .map((codes) => new Name(String.fromCharCode(...codes)));
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1e5),
    names,
    bytes.map((text) => new Text(text)),
    fc.integer({ min: 1, max: 9999 }).map((n) => new Ref(n)),
    fc.array(tie('value')),
    fc.array(fc.tuple(names, tie('value'))).map((all) => new Map(all.map(([key, each]) => [key.name, each]))),
  ),
}));

describe('a value of a PDF', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(values as fc.Arbitrary<Parameters<typeof serialised>[0]>, (value) => {
        expect(new Lexer(serialised(value)).value()).toEqual(value);
      }),
    );
  });

  it('is a number without an exponent, and nothing that a PDF does not know', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e21, max: 1e21, minExcluded: true, maxExcluded: true }),
        (number) => {
          const written = serialised(number);
          expect(written).toMatch(/^-?\d*(?:\.\d+)?$/u);
          expect(Math.abs(Number(written) - number)).toBeLessThan(1e-6);
        },
      ),
    );
    for (const number of [Number.NaN, Infinity, -Infinity, 1e21, -1e300])
      expect(() => serialised([number])).toThrow(Error);
  });

  it('has every name as a key', () => {
    expect(new Lexer('<</__proto__ 1 /constructor 2>>').value()).toEqual(
      new Map([
        ['__proto__', 1],
        ['constructor', 2],
      ]),
    );
  });

  it('is read in every way that it may be written', () => {
    const written = '<< /A#20B [1 -.5 +2. 3 0 R]%note\n/C (a\\(b\\)\\101\\\nc(d)) /E <0aF>>>';
    expect(new Lexer(written).value()).toEqual(
      new Map<string, unknown>([
        ['A B', [1, -0.5, 2, new Ref(3)]],
        ['C', new Text('a(b)Ac(d)')],
        ['E', new Text('\n\xf0')],
      ]),
    );
  });

  it('has words in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(wordsOf(textOf(words))).toBe(words);
      }),
    );
  });
});
