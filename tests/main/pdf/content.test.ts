import { describe, expect, it } from 'vitest';
import { readOperations, writtenOperations } from '../../../src/main/pdf/content/operations';
import { roundedPoints } from '../../../src/main/pdf/content/rounded-points';
import { joinedRuns } from '../../../src/main/pdf/content/text-runs';
import { FontWidths } from '../../../src/main/pdf/fonts/widths';

/** Letters of 500 and 600 thousandths. */
const fonts = new Map([['F1', new FontWidths(new Map([[0x6161, 500]]), 600)]]);
const runs = (content: string) => writtenOperations(joinedRuns(readOperations(content), fonts));
const rounded = (content: string) => writtenOperations(roundedPoints(readOperations(content)));

describe('the letters of a line', () => {
  it('are one run if they follow each other, and say where they do not', () => {
    expect(runs('BT /F1 10 Tf (aa) Tj 5 0 Td (bb) Tj 6 0 Td (cc) Tj ET')).toBe(
      'BT\n/F1 10 Tf\n(aabbcc)Tj\nET',
    );
    expect(runs('BT /F1 10 Tf (aa) Tj 5.5 0 Td (bb) Tj ET')).toBe('BT\n/F1 10 Tf\n[(aa)-50(bb)]TJ\nET');
  });

  it('do not drift, however many are a little aside', () => {
    const letters = '(aa) Tj 5.004 0 Td '.repeat(100);
    const aside = [...runs(`BT /F1 10 Tf ${letters}(aa) Tj ET`).matchAll(/-?\d+(?=\()/gu)];
    expect(aside.reduce((sum, [each]) => sum + Number(each), 0)).toBe(-40);
  });

  it('stay as they are in a font of which nothing is known, or where something else moves them', () => {
    for (const content of [
      'BT\n/F2 10 Tf\n(a)Tj\n5 0 Td\n(b)Tj\nET',
      'BT\n/F1 10 Tf\n2 Tc\n(a)Tj\n5 0 Td\n(b)Tj\nET',
    ])
      expect(runs(content)).toBe(content);
  });

  it('leave the next line where it was', () => {
    expect(runs('BT /F1 10 Tf (aa) Tj 5 0 Td (bb) Tj -5 -12 Td (cc) Tj ET')).toBe(
      'BT\n/F1 10 Tf\n(aabb)Tj\n0 -12 Td\n(cc)Tj\nET',
    );
  });
});

describe('a point', () => {
  it('is right to a hundredth of a point on paper, at every scale', () => {
    expect(rounded('1.23456 2.34567 m')).toBe('1.23 2.35 m');
    expect(rounded('q 100 0 0 100 0 0 cm 1.23456 2.34567 l Q 1.23456 9 l')).toBe(
      'q\n100 0 0 100 0 0 cm\n1.2346 2.3457 l\nQ\n1.23 9 l',
    );
    expect(rounded('.01 0 0 .01 0 0 cm 123.456 9 l')).toBe('.01 0 0 .01 0 0 cm\n123 9 l');
  });

  it('of letters and of what is drawn within others stays where it is', () => {
    expect(rounded('1.23456 0 0 1 2.34567 9 cm')).toBe('1.23456 0 0 1 2.34567 9 cm');
    expect(rounded('1 0 0 1 2.34567 9 Tm')).toBe('1 0 0 1 2.34567 9 Tm');
  });
});
