import { expect, it } from 'vitest';
import { endAfter, isOver, timeLeft } from '../../../src/core/formatting/countdown';

it.each([
  [300_000, 0, '5:00'],
  [300_000, 1, '5:00'],
  [300_000, 299_001, '0:01'],
  [300_000, 300_000, '0:00'],
  [300_000, 400_000, '0:00'],
  [4_500_000, 0, '75:00'],
])('a talk that ends at %d has at %d %s left', (endsAt, now, left) => {
  expect(timeLeft(endsAt, now)).toBe(left);
});

it('a talk is over at its end, and not before', () => {
  expect([isOver(5, 4), isOver(5, 5)]).toEqual([false, true]);
  expect(endAfter(2, 1_000)).toBe(121_000);
});
