import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOperations, writtenOperations } from '../../../../src/main/pdf/content/operations';
import { joinedRuns } from '../../../../src/main/pdf/content/text-runs';
import { FontWidths } from '../../../../src/main/pdf/fonts/widths';
import { placedLetters } from '../../../support/placed-letters';

/** Letters of 500 and 600 thousandths, of 250, and of a font that cannot be measured. */
const fonts = new Map([
  ['F1', new FontWidths(new Map([[0x6161, 500]]), 600)],
  ['F2', new FontWidths(new Map(), 250)],
]);
const runs = (content: string) => writtenOperations(joinedRuns(readOperations(content), fonts));
const widthIn = (font: string, letter: string) => ({ F1: letter === 'aa' ? 500 : 600, F2: 250 })[font] ?? 777;
const placed = (content: string) => placedLetters(content, widthIn);

describe('the letters of a line', () => {
  it('are one run if they follow each other, and say where they do not', () => {
    expect(runs('BT /F1 10 Tf (aa) Tj 5 0 Td (bb) Tj 6 0 Td (cc) Tj ET')).toBe(
      'BT\n/F1 10 Tf\n(aabbcc)Tj\nET',
    );
    expect(runs('BT /F1 10 Tf (aa) Tj 5.5 0 Td (bb) Tj ET')).toBe('BT\n/F1 10 Tf\n[(aa)-50(bb)]TJ\nET');
    expect(runs('BT /F1 10 Tf (aa) Tj (bb) Tj ET')).toBe('BT\n/F1 10 Tf\n(aabb)Tj\nET');
  });

  it('do not drift, however many are a little aside', () => {
    const letters = '(aa) Tj 5.004 0 Td '.repeat(100);
    const aside = [...runs(`BT /F1 10 Tf ${letters}(aa) Tj ET`).matchAll(/-?\d+(?=\()/gu)];
    expect(aside.reduce((sum, [each]) => sum + Number(each), 0)).toBe(-40);
  });

  it('stay as they are in a font of which nothing is known, or where something else moves them', () => {
    for (const content of [
      'BT\n/F3 10 Tf\n(a)Tj\n5 0 Td\n(b)Tj\nET',
      'BT\n/F1 10 Tf\n2 Tc\n(a)Tj\n5 0 Td\n(b)Tj\nET',
    ])
      expect(runs(content)).toBe(content);
  });

  it('leave the next line where it was', () => {
    expect(runs('BT /F1 10 Tf (aa) Tj 5 0 Td (bb) Tj -5 -12 Td (cc) Tj ET')).toBe(
      'BT\n/F1 10 Tf\n(aabb)Tj\n0 -12 Td\n(cc)Tj\nET',
    );
  });

  it('stand where they stood behind a mark, a font and a letter that cannot be measured', () => {
    for (const content of [
      'BT /F1 10 Tf (aa) Tj 5 0 Td (bb) Tj EMC (cc) Tj ET',
      'BT /F1 10 Tf (aa) Tj 5 0 Td (bb) Tj /F2 10 Tf (cc) Tj 9 0 Td (dd) Tj ET',
      'BT /F1 10 Tf (aa) Tj 5 0 Td (bb) Tj /F3 10 Tf (cc) Tj ET',
      'BT /F1 10 Tf (aa) Tj 5 0 Td /F3 10 Tf (cc) Tj 5 0 Td /F1 10 Tf (bb) Tj (bb) Tj ET',
      'BT q /F1 10 Tf Q /F2 10 Tf (aa) Tj q /F1 9 Tf Q (aa) Tj ET',
    ])
      expect(placed(runs(content))).toEqual(placed(content));
  });

  it('stand where they stood, whatever is between them', () => {
    const coordinate = fc.oneof(
      fc.constantFrom(0, 5, -5),
      fc.integer({ min: -400, max: 400 }).map((n) => n / 16),
    );
    const size = fc.constantFrom(-12, 1, 10, 13.98, 20, 72);
    const step = fc.oneof(
      { arbitrary: fc.stringMatching(/^(?:[a-c]{2}){0,3}$/u).map((text) => `(${text}) Tj`), weight: 6 },
      { arbitrary: coordinate.map((x) => `${x} 0 Td`), weight: 5 },
      fc.tuple(coordinate, coordinate).map(([x, y]) => `${x} ${y} Td`),
      fc.tuple(fc.constantFrom('F1', 'F2', 'F3'), size).map(([font, each]) => `/${font} ${each} Tf`),
      fc.tuple(coordinate, coordinate).map(([x, y]) => `1 0 .25 -1 ${x} ${y} Tm`),
      fc.constantFrom(
        '/P <</MCID 3>> BDC',
        '/Span <</ActualText (x)>> BDC',
        'EMC',
        '1 0 0 rg',
        'ET BT',
        'ET q BT',
        'ET Q BT',
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const content = `BT /F1 10 Tf ${steps.join(' ')} ET`;
        const [before, after] = [placed(content), placed(runs(content))];
        expect(after.map(({ letter, font }) => [letter, font])).toEqual(
          before.map(({ letter, font }) => [letter, font]),
        );
        // A run says in thousandths of its size where a letter stands.
        for (const [i, { x, y }] of before.entries())
          expect(Math.hypot((after[i]?.x ?? 0) - x, (after[i]?.y ?? 0) - y)).toBeLessThan(0.06);
      }),
      { numRuns: 500 },
    );
  });
});
