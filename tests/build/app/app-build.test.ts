import { expect, it } from 'vitest';
import { isStale } from '../../../build/app/app-build.mjs';

it('a program that was never built is stale', () => {
  expect(isStale(undefined, [1])).toBe(true);
});

it('a build as new as all its sources is fresh', () => {
  expect(isStale(20, [10, 20])).toBe(false);
});

it('one newer source makes a build stale', () => {
  expect(isStale(20, [10, 21, 5])).toBe(true);
});
