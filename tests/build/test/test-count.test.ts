import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, objection, sum } from '../../../build/test/test-count.mjs';

describe('the count of a report', () => {
  it('of Vitest takes pending and planned tests for skipped', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
    expect(countVitest(report)).toEqual({ passed: 7, failed: 1, skipped: 5 });
  });

  it('of Playwright takes a flaky test for failed', () => {
    const report = { stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 3 } };
    expect(countPlaywright(report)).toEqual({ passed: 4, failed: 3, skipped: 3 });
  });
});

it('the sum takes all runs together', () => {
  const counts = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 3, failed: 1, skipped: 0 },
  ];
  expect(sum(counts)).toEqual({ passed: 4, failed: 1, skipped: 2 });
});

describe('a run', () => {
  it('in which all tests passed is accepted', () => {
    expect(objection({ passed: 3, failed: 0, skipped: 0 })).toBeUndefined();
  });

  it('with a skipped test is refused', () => {
    expect(objection({ passed: 3, failed: 0, skipped: 1 })).toMatch(/skipped/);
  });

  it('with a failed test is refused', () => {
    expect(objection({ passed: 3, failed: 1, skipped: 0 })).toMatch(/failed/);
  });

  it('without any test is refused', () => {
    expect(objection({ passed: 0, failed: 0, skipped: 0 })).toMatch(/no test/i);
  });
});
