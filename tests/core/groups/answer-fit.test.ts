import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAnswers } from '../../../src/core/groups/answer-fit';
import { WORKSHOP_LIMITS } from '../../../src/core/groups/workshop';

const answers = (count: number, length = 20) =>
  Array.from({ length: count }, () => ({ text: 'x'.repeat(length), votes: 0 }));

describe('answers on a slide', () => {
  it('are as large as they can be', () => {
    expect(fitAnswers(answers(1))).toEqual({ columns: 1, size: 56, count: 1 });
    expect(fitAnswers(answers(5))).toEqual({ columns: 1, size: 56, count: 5 });
    expect(fitAnswers(answers(8))).toMatchObject({ columns: 2, size: 56, count: 8 });
  });

  it('become smaller as there are more, or as they are longer', () => {
    const few = fitAnswers(answers(10));
    expect(fitAnswers(answers(20)).size).toBeLessThan(few.size);
    expect(fitAnswers(answers(10, 120)).size).toBeLessThan(few.size);
  });

  it('are left out rather than too small to read', () => {
    const { size, count } = fitAnswers(answers(WORKSHOP_LIMITS.answers, WORKSHOP_LIMITS.text));
    expect(size).toBe(28);
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThan(WORKSHOP_LIMITS.answers);
  });

  it('are never none where there are any, and all of them where few are said', () => {
    const answer = fc.record({ text: fc.string({ maxLength: WORKSHOP_LIMITS.text }), votes: fc.nat(99) });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: WORKSHOP_LIMITS.answers }), (any) => {
        const { count, size } = fitAnswers(any);
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(any.length);
        if (any.length <= 4) expect(count).toBe(any.length);
        expect(size).toBeGreaterThanOrEqual(28);
      }),
    );
  });
});
