import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessAt, guessScale } from '../../../src/core/workshop/guess-scale';

describe('the bar on which a figure is guessed', () => {
  it('runs to a hundred for shares', () => {
    expect(guessScale(67, [12, 90], 'percent')).toBe(100);
  });

  it.each([
    [300, 1_000],
    [700, 1_000],
    [850, 10_000],
    [36_372, 100_000],
    [3, 10],
    [0, 10],
  ])('of %i ends at %i', (value, end) => {
    expect(guessScale(value, [], 'count')).toBe(end);
  });

  it('takes a guess beyond its end along', () => {
    expect(guessScale(700, [1_500], 'count')).toBe(2_000);
    expect(guessScale(700, [80, 1_000], 'count')).toBe(1_000);
  });

  const counts = fc.double({ min: 1, max: 1e9, noNaN: true });
  it('holds figure and guesses', () => {
    fc.assert(
      fc.property(counts, fc.array(counts, { maxLength: 6 }), (value, guesses) => {
        expect(guessScale(value, guesses, 'count')).toBeGreaterThanOrEqual(Math.max(value, ...guesses));
      }),
    );
  });

  it('tells no figures apart that are of the same size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0.1, max: 0.8, noNaN: true }),
        (size, share) => {
          expect(guessScale(share * 10 ** size, [], 'count')).toBe(10 ** size);
        },
      ),
    );
  });

  it('is dragged along in figures that people would say, and never off its ends', () => {
    expect(guessAt(0.4821, 100)).toBe(48);
    expect(guessAt(0.4821, 100_000)).toBe(48_000);
    expect(guessAt(0.27, 10)).toBe(3);
    expect(guessAt(-0.2, 100)).toBe(0);
    expect(guessAt(1.7, 100)).toBe(100);
  });
});
