import { expect, it } from 'vitest';
import { summary } from '../../../build/test/summary.mjs';

const lint = { title: 'Lint', seconds: 61.4, failure: undefined, count: undefined, failures: [] };
const unit = {
  title: 'Unit tests',
  seconds: 9,
  failure: undefined,
  count: { passed: 7, failed: 0, skipped: 0 },
  failures: [],
};
const broken = {
  ...unit,
  title: 'End-to-end',
  failure: '2 failed.',
  count: { passed: 3, failed: 2, skipped: 0 },
};

it('the time of each part is told, then of everything, and last how many tests passed', () => {
  expect(summary([lint, unit], 65)).toEqual({
    lines: ['Lint         1:01', 'Unit tests   0:09', 'Everything   1:05', '', '7 passed, 0 failed'],
    failed: false,
  });
});

it('one part that failed fails all, is named, and the count goes on', () => {
  const { lines, failed } = summary([broken, unit], 10);
  expect(failed).toBe(true);
  expect(lines[0]).toBe('End-to-end   0:09  FAILED: 2 failed.');
  expect(lines.at(-1)).toBe('10 passed, 2 failed');
});

it('where nothing was counted no tests are spoken of', () => {
  expect(summary([lint], 61).lines).toEqual(['Lint         1:01', 'Everything   1:01']);
});

it('each test that failed is named before the count, with what was wrong', () => {
  const failures = [{ file: 'a.e2e.ts', test: 'steps › goes on', reason: 'expected 2\nreceived 1' }];
  expect(summary([{ ...broken, failures }], 10).lines.slice(2)).toEqual([
    '',
    'FAILED › End-to-end › a.e2e.ts › steps › goes on',
    '    expected 2',
    '    received 1',
    '',
    '3 passed, 2 failed',
  ]);
});
