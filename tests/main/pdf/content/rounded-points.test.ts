import { describe, expect, it } from 'vitest';
import { readOperations, writtenOperations } from '../../../../src/main/pdf/content/operations';
import { roundedPoints } from '../../../../src/main/pdf/content/rounded-points';

const rounded = (content: string) => writtenOperations(roundedPoints(readOperations(content)));

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
