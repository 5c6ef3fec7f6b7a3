import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellAt } from '../../../src/core/editing/cell';
import { fillsCells } from '../../../src/core/editing/clean-block';
import type { Slide } from '../../../src/core/deck/types';
import {
  columnsSlide,
  countsSlide,
  deckOf,
  linesSlide,
  rankingSlide,
  ringSlide,
  stackedSlide,
} from '../../support/decks';
import { tableOf } from '../../support/tables';

const fills = (slide: Slide, text: string, at: CellAt = { row: 0, column: 0 }) =>
  fillsCells(tableOf(deckOf(slide), slide.kind === 'stacked' ? 'rows' : undefined), at, text, 'nl');

const three = stackedSlide({
  answers: ['Oneens', 'Neutraal', 'Eens'],
  highlight: [],
  rows: [{ id: 'a', label: 'A', values: [20, 30, 50] }],
});

describe('a block that fills the cells of a table', () => {
  it.each([
    ['names and shares', rankingSlide(), 'Ouders\t67,2%\nBuren\t51\nSchool\t8,0'],
    ['figures that are missing', rankingSlide(), 'Ouders\t\nBuren\tn.v.t.\nSchool\t8'],
    ['names only', rankingSlide(), 'Ouders\nBuren\nGroep 3'],
    ['names with commas', rankingSlide(), 'Ja, graag\nNee, dank'],
    ['years beside figures', columnsSlide(), '2021\t31\n2022\t40\n2023\t52'],
    ['counts that look like years', countsSlide(), 'Zwemmen\t2010\nTurnen\t1998'],
    ['money', countsSlide(), 'Huur\t€ 1.250\nEten\t€ 300'],
    ['rows that add up', three, 'A\t20\t30\t50\nB\t33,3\t33,3\t33,3'],
    ['parts that add up', ringSlide({ unit: 'percent' }), 'A\t60\nB\t30\nC\t10'],
  ])('holds %s', (_, slide, text) => {
    expect(fills(slide, text)).toBe(true);
  });

  it.each([
    ['more rows than fit', ringSlide(), 'A\t10\nB\t10\nC\t10\nD\t10\nE\t20\nF\t20\nG\t20'],
    ['more columns than fit', rankingSlide(), 'A\t1\t2\nB\t3\t4'],
    ['a head', rankingSlide(), 'Antwoord\tAandeel\nA\t1\nB\t2'],
    ['years as heads', linesSlide(), 'Jaar\t2021\t2022\nNoord\t31\t40'],
    ['one year as a head', countsSlide(), 'Wijk\t2023\nNoord\t31\nZuid\t12'],
    ['a total', countsSlide(), 'Noord\t31\nZuid\t12\nTotaal\t43'],
    ['a text among the figures', rankingSlide(), 'Ouders\t67\nBuren\tongeveer de helft'],
    ['a figure below nought', rankingSlide(), 'Ouders\t-5,3\nBuren\t3'],
    ['more than a hundred per cent', rankingSlide(), 'Ouders\t123\nBuren\t3'],
    ['shares among counts', countsSlide(), 'Ouders\t45%\nBuren\t55%'],
    ['rows that are no whole', three, 'A\t20\t30\t70'],
    ['parts that are no whole', ringSlide({ unit: 'percent' }), 'A\t60\nB\t30'],
    ['several tables', rankingSlide(), 'A\t1\nB\t2\n\t\nC\t3'],
    ['figures behind a semicolon', rankingSlide(), 'Ouders;67,2\nBuren;51'],
    ['figures behind spaces', rankingSlide(), 'Ouders   67,2\nBuren    51'],
    ['a figure without a name', rankingSlide(), '\t12\nBuren\t51'],
    ['rows that are not as wide', rankingSlide(), 'Een kop boven de tabel\nA\t1\nB\t2'],
  ])('does not hold %s', (_, slide, text) => {
    expect(fills(slide, text)).toBe(false);
  });

  it('has its place in the table: what would fall off below or at the right is to be looked at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 4 }), (rows, row) => {
        const text = Array.from({ length: rows }, (_, i) => `Deel ${i + 1}\t1`).join('\n');
        expect(fills(ringSlide({ unit: 'count' }), text, { row, column: 0 })).toBe(row + rows <= 6);
        expect(fills(ringSlide({ unit: 'count' }), text, { row, column: 1 })).toBe(false);
      }),
    );
  });
});
