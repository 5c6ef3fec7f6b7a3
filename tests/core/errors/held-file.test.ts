import { expect, it } from 'vitest';
import { isHeld, pauseAfter } from '../../../src/core/errors/held-file';

const pauses = () => {
  const all: number[] = [];
  for (let tries = 1, pause = pauseAfter(1); pause !== undefined; pause = pauseAfter((tries += 1)))
    all.push(pause);
  return all;
};

it('the pauses between tries grow, and end after some seconds', () => {
  const all = pauses();
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  expect(all[0]).toBeLessThan(50);
  const total = all.reduce((sum, pause) => sum + pause, 0);
  expect(total).toBeGreaterThan(2_000);
  expect(total).toBeLessThan(6_000);
});

it('a file that is not there or does not fit is no file that is held', () => {
  expect(['EPERM', 'EBUSY', 'EACCES'].map(isHeld)).toEqual([true, true, true]);
  expect(['ENOENT', 'ENOSPC', 'EISDIR', 'readOnly', ''].some(isHeld)).toBe(false);
});
