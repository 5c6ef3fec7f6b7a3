import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeKind } from '../../../src/core/editing/change-kind';
import { partsBefore, withRest } from '../../../src/core/editing/rest-of-parts';
import type { Figure } from '../../../src/core/deck/figure';
import type { Slide } from '../../../src/core/deck/types';
import { deckOf, rankingSlide } from '../../support/decks';
import { edited } from '../../support/edited';
import { drawn, readingOf } from '../../support/readings';

/** A ring that was a ranking of these figures. */
function ringOf(figures: readonly (readonly [label: string, value: Figure])[]) {
  const rows = figures.map(([label, value], i) => ({ id: `r${i}`, label, value }));
  const deck = deckOf(rankingSlide({ unit: 'count', multiple: true, highlight: [], rows }));
  return edited(deck, changeKind(deck, 0, 'ring'));
}

const partsOf = (slide: Slide | undefined) =>
  slide?.kind === 'ring' ? slide.parts.map(({ label, value }) => [label, value]) : [];

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

it('a ring that shows the first six rows of more has the smallest as one part when told to', () => {
  const deck = ringOf(LETTERS.map((label, i) => [label, [5, 30, 20, 10, 9, 8, 12, 6][i] ?? 0]));
  expect(partsOf(deck.slides[0])).toHaveLength(6);
  expect(partsBefore(deck.slides[0] as Slide)).toHaveLength(8);
  const whole = edited(deck, withRest(deck, 0));
  expect(partsOf(whole.slides[0])).toEqual([
    ['b', 30],
    ['c', 20],
    ['d', 10],
    ['e', 9],
    ['g', 12],
    ['Overig', 19],
  ]);
  expect(partsBefore(whole.slides[0] as Slide)).toEqual([]);
});

it('a rest that is there already goes into the rest, and one that is missing makes it missing', () => {
  const rest = ringOf(LETTERS.map((label, i) => [label === 'h' ? 'Overig' : label, 10 + i]));
  expect(partsOf(edited(rest, withRest(rest, 0)).slides[0]).at(-1)).toEqual(['Overig', 10 + 11 + 17]);
  const missing = ringOf(LETTERS.map((label, i) => [label, i === 7 ? { missing: 'geheim' } : 10 + i]));
  expect(partsOf(edited(missing, withRest(missing, 0)).slides[0]).at(-1)).toEqual(['Overig', null]);
});

it('a ring that shows all its rows has nothing to make one', () => {
  const deck = ringOf(LETTERS.slice(0, 6).map((label) => [label, 10]));
  expect(partsBefore(deck.slides[0] as Slide)).toEqual([]);
  expect(withRest(deck, 0)).toEqual([]);
});

it('whatever the figures are, the whole stays the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 7, maxLength: 20 }), (values) => {
      const deck = ringOf(values.map((value, i) => [`deel ${i}`, value]));
      const parts = partsOf(edited(deck, withRest(deck, 0)).slides[0]);
      const sum = (all: readonly number[]) => all.reduce((so, value) => so + value, 0);
      expect(sum(parts.map(([, value]) => Number(value)))).toBe(sum(values));
      expect(parts).toHaveLength(6);
    }),
  );
});

it('figures of a file become one in the same way, and what is secret there stays so', () => {
  const read = (last: string) =>
    drawn(
      readingOf(`Vervoer;Aantal\na;30\nOverig;20\nc;10\nd;9\ne;8\nf;7\ng;${last}`, 'ring', { rest: true }),
    );
  expect(read('6')).toBe('a 30 / c 10 / d 9 / e 8 / f 7 / Overig 26 / count');
  expect(read('x')).toBe('a 30 / c 10 / d 9 / e 8 / f 7 / Overig (secret) / count');
  expect(read('-')).toBe('a 30 / c 10 / d 9 / e 8 / f 7 / Overig 20 / count');
});
