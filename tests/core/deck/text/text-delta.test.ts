import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta, deltaBetween, deltaLength } from '../../../../src/core/deck/text/text-delta';

/** Lines long enough to be found again, among which some stand more than once. */
const lines = fc.array(
  fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('een regel die vaker voorkomt, en lang is', '  - id: a}', ''),
    fc.nat(40).map((n) => `${String(n)} `.repeat(400)),
  ),
  { maxLength: 30 },
);
const text = fc.tuple(lines, fc.constantFrom('\n', '},{', '')).map(([all, end]) => all.join(end));

describe('what differs between two texts', () => {
  it('makes one of the other, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyDelta(before, deltaBetween(before, after))).toBe(after);
      }),
    );
  });

  const photo = (seed: number) => `  - id: foto-${String(seed)}\n    src: ${String(seed).repeat(100_000)}\n`;
  const deck = (...seeds: readonly number[]) => `slides:\n${seeds.map(photo).join('')}`;

  it.each([
    ['moved', deck(1, 2, 3, 4), deck(2, 3, 4, 1)],
    ['copied', deck(1, 2), deck(1, 2, 1)],
    ['taken away', deck(1, 2, 3), deck(1, 3)],
  ])('does not hold the photo of a slide that was %s', (_, before, after) => {
    expect(deltaLength(deltaBetween(before, after))).toBeLessThan(1_000);
  });

  it('does not hold a photo that was moved in JSON on one line', () => {
    const json = (...seeds: readonly number[]) =>
      JSON.stringify({ slides: seeds.map((seed) => ({ id: seed, src: String(seed).repeat(100_000) })) });
    expect(deltaLength(deltaBetween(json(1, 2, 3), json(3, 1, 2)))).toBeLessThan(1_000);
  });

  it('holds the words that are new in places far apart, and no more', () => {
    const [one, two] = ['x', 'y'].map((letter) => `${letter.repeat(50)}\n`.repeat(4_000));
    const delta = deltaBetween(`${one}\n${two}`, `Nieuw${one}${two}Ook nieuw`);
    expect(deltaLength(delta)).toBeLessThan(200);
  });
});
