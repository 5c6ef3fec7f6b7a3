import { describe, expect, it } from 'vitest';
import {
  isOrderOf,
  moved,
  orderNow,
  orderSize,
  rightPlaces,
  rowsToOrder,
} from '../../../src/core/workshop/order-guess';
import { newGroup } from '../../../src/core/groups/workshop';
import { figureSlide, rankingSlide } from '../../support/decks';

const slide = rankingSlide({
  rows: [
    { id: 'c', label: 'Cultuur', value: 40 },
    { id: 'rest', label: 'Anders', value: 70, rest: true },
    { id: 'a', label: 'Aandacht', value: 60 },
    { id: 'b', label: 'Buurt', value: 40 },
    { id: 'd', label: 'Dans', value: 10 },
  ],
});
const rows = rowsToOrder(slide);
const group = (order: readonly string[]) => ({ ...newGroup('', 0), orders: { [slide.id]: order } });

describe('the rows that are put in order', () => {
  it('have letters of one size: smaller ones for a long label, and none that the back cannot read', () => {
    const sizeOf = (length: number, height: number) =>
      orderSize([...rows, { id: 'z', label: 'z'.repeat(length), value: 1 }], height);
    expect([20, 71, 200].map((length) => Math.round(sizeOf(length, 76)))).toEqual([40, 35, 28]);
    expect([60, 45, 40].map((height) => Math.round(sizeOf(20, height)))).toEqual([40, 30, 28]);
  });

  it('are those of a ranking, without the rest group that nobody could place', () => {
    expect(rows.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd']);
    expect(rowsToOrder(figureSlide())).toEqual([]);
  });

  it('are more than two, and no more than a room can read', () => {
    const many = (count: number) =>
      rankingSlide({
        rows: Array.from({ length: count }, (_, i) => ({ id: `r${i}`, label: `R${i}`, value: i })),
      });
    expect([2, 3, 14, 15].map((count) => rowsToOrder(many(count)).length)).toEqual([0, 3, 14, 0]);
  });

  it('begin by their labels, which gives nothing away', () => {
    expect(orderNow(slide, undefined)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('stand as the group put them, also when the deck has other rows since', () => {
    expect(orderNow(slide, group(['d', 'c', 'b', 'a']))).toEqual(['d', 'c', 'b', 'a']);
    expect(orderNow(slide, group(['d', 'gone', 'a']))).toEqual(['d', 'a', 'b', 'c']);
  });
});

describe('an order', () => {
  it('has every row once', () => {
    expect(isOrderOf(['d', 'c', 'b', 'a'], rows)).toBe(true);
    expect(isOrderOf(['d', 'c', 'b'], rows)).toBe(false);
    expect(isOrderOf(['d', 'c', 'b', 'b'], rows)).toBe(false);
    expect(isOrderOf(['d', 'c', 'b', 'rest'], rows)).toBe(false);
    expect(isOrderOf(['a', 'b', 'c', 'd', 'd'], rows)).toBe(false);
  });

  it('counts the rows at their place; equal figures may stand in each other’s', () => {
    expect(rightPlaces(['a', 'c', 'b', 'd'], rows)).toEqual(['a', 'c', 'b', 'd']);
    expect(rightPlaces(['a', 'b', 'c', 'd'], rows)).toEqual(['a', 'b', 'c', 'd']);
    expect(rightPlaces(['d', 'b', 'c', 'a'], rows)).toEqual(['b', 'c']);
    expect(rightPlaces(['b', 'a', 'd', 'c'], rows)).toEqual([]);
  });

  it('has a row moved to another place, and stays as it is beyond its ends', () => {
    const order = ['a', 'b', 'c', 'd'];
    expect(moved(order, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(order, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    for (const [from, to] of [
      [0, -1],
      [3, 4],
      [1, 1],
      [9, 0],
    ] as const)
      expect(moved(order, from, to)).toBe(order);
  });
});
