import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LongText } from '../../../../src/core/deck/text/long-text';
import { isSameText, spliceBetween, spliced } from '../../../../src/core/deck/text/splices';
import { applyDelta, deltaBetween } from '../../../../src/core/deck/text/text-delta';

const anyString = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });
const anyPieces = fc.array(anyString, { maxLength: 8 });
const anyPlace = fc.nat({ max: 100 });

describe('a long text in pieces', () => {
  it('is looked at as the string that it is', () => {
    fc.assert(
      fc.property(anyPieces, anyPlace, anyPlace, (pieces, from, to) => {
        const [text, string] = [new LongText(pieces), pieces.join('')];
        expect(text.toString()).toBe(string);
        expect(text.slice(from, to)).toBe(string.slice(from, to));
        expect(text.slice(from)).toBe(string.slice(from));
        expect(text.charAt(from - 1)).toBe(string.charAt(from - 1));
        expect(text.indexOf('\n', from)).toBe(string.indexOf('\n', from));
        expect(text.lastIndexOf('\n', from)).toBe(string.lastIndexOf('\n', from));
      }),
    );
  });

  it('is changed, compared, kept by what differs and made again as that string', () => {
    const anyChange = fc.tuple(anyPlace, anyPlace, anyString);
    fc.assert(
      fc.property(anyPieces, fc.array(anyChange, { minLength: 1, maxLength: 5 }), (pieces, changes) => {
        const before = new LongText(pieces);
        let [after, string] = [before, before.toString()];
        for (const [one, other, text] of changes) {
          const [from = 0, to = 0] = [one, other]
            .map((place) => place % (string.length + 1))
            .toSorted((a, b) => a - b);
          after = after.with({ from, to, text });
          string = spliced(string, [{ from, to, text }]);
        }
        expect(after.toString()).toBe(string);
        expect(spliced(before.toString(), [spliceBetween(before, after)])).toBe(string);
        expect(isSameText(before, after)).toBe(before.toString() === string);
        expect(isSameText(after, string)).toBe(true);
        expect(applyDelta(before, deltaBetween(before, after)).toString()).toBe(string);
        expect(applyDelta(after, deltaBetween(after, before)).toString()).toBe(before.toString());
      }),
    );
  });

  it('has a change in one piece, and all others are the very same', () => {
    const [photo, words] = ['A'.repeat(50_000), '- headline: Kop\n'];
    const before = new LongText([photo, words, photo]);
    const after = before.with({ from: 50_012, to: 50_015, text: 'Dag' });
    expect(before.samePieces(after)).toEqual({ start: 50_000, end: 50_000 });
  });
});
