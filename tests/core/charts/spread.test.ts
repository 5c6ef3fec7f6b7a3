import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../src/core/charts/spread';

const at = (...places: readonly number[]) => places.map((place) => ({ at: place, height: 40 }));

it('leaves alone what is in nobody’s way', () => {
  expect(spread(at(300, 100, 200), 500)).toEqual([300, 100, 200]);
});

it('moves what covers each other apart, each as far', () => {
  expect(spread(at(200, 200), 500)).toEqual([180, 220]);
  expect(spread(at(200, 210, 220), 500)).toEqual([170, 210, 250]);
});

it('keeps everything inside', () => {
  expect(spread(at(0, 5), 500)).toEqual([20, 60]);
  expect(spread(at(500, 499), 500)).toEqual([480, 440]);
});

it('whatever is asked: nothing covers another, all stay inside and in their order', () => {
  const blocks = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 600 }), height: fc.integer({ min: 1, max: 80 }) }),
    {
      maxLength: 7,
    },
  );
  fc.assert(
    fc.property(blocks, (some) => {
      const places = spread(some, 600);
      const order = [...some.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
      let bottom = 0;
      for (const i of order) {
        const half = (some[i]?.height ?? 0) / 2;
        expect((places[i] ?? 0) - half).toBeGreaterThanOrEqual(bottom - 1e-6);
        bottom = (places[i] ?? 0) + half;
      }
      expect(bottom).toBeLessThanOrEqual(600 + 1e-6);
      const wishes = order.map((i) => some[i]?.at ?? 0);
      expect(wishes).toEqual(wishes.toSorted((a, b) => a - b));
    }),
  );
});
