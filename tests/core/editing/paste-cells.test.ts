import { describe, expect, it } from 'vitest';
import { cellBlock, isBlock } from '../../../src/core/editing/cell-block';
import type { CellAt } from '../../../src/core/editing/cell';
import { pasteCells } from '../../../src/core/editing/paste-cells';
import type { Slide } from '../../../src/core/deck/types';
import { deckOf, discussionSlide, linesSlide, rankingSlide, stackedSlide } from '../../support/decks';
import { edited } from '../../support/edited';
import { tableOf } from '../../support/tables';

function pasted(slide: Slide, at: CellAt, text: string, key?: string) {
  const deck = deckOf(slide);
  const { edits, refused } = pasteCells(tableOf(deck, key), at, cellBlock(text), deck.language);
  const [after] = edited(deck, edits).slides;
  return { rows: after?.kind === 'ranking' ? after.rows : [], after, refused };
}

describe('a block of cells', () => {
  it('is what has tabs or lines in it', () => {
    expect(isBlock('een\ttwee')).toBe(true);
    expect(isBlock('een\ntwee')).toBe(true);
    expect(isBlock('een cel\n')).toBe(false);
  });

  it('is read with quotes and line breaks inside cells, and commas stay commas', () => {
    expect(cellBlock('"Zeg ""ja"""\t3\r\nNoord\t4\r\n')).toEqual([
      ['Zeg "ja"', '3'],
      ['Noord', '4'],
    ]);
    expect(cellBlock('Ja, graag\nNee, dank\n')).toEqual([['Ja, graag'], ['Nee, dank']]);
  });

  it('fills the table from the chosen cell on, and makes the rows it lacks', () => {
    const { rows, refused } = pasted(rankingSlide(), { row: 1, column: 0 }, 'A\t12,5\nB\t50%\nC\t3\nD\t4');
    expect(rows.map(({ label, value }) => [label, value])).toEqual([
      ['Talentontwikkeling', 77.5],
      ['A', 12.5],
      ['B', 50],
      ['C', 3],
      ['D', 4],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
    expect(refused).toEqual([]);
  });

  it('fills one column only where it has one', () => {
    const { rows } = pasted(rankingSlide(), { row: 0, column: 1 }, '1\n2\n3');
    expect(rows.map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  it('keeps what is no figure, in place of the figure that stood there; all others are taken', () => {
    const { rows, refused } = pasted(rankingSlide(), { row: 0, column: 0 }, 'A\t12\nB\t130\nC\tveel');
    expect(rows.map(({ label }) => label)).toEqual(['A', 'B', 'C']);
    expect(rows.map(({ value }) => value)).toEqual([12, { typed: '130' }, { typed: 'veel' }]);
    expect(refused).toEqual([]);
  });

  it('leaves nobody else’s figure under a new name where it has none', () => {
    const { rows } = pasted(rankingSlide(), { row: 0, column: 0 }, 'A\t\nB\tn.v.t.\nC\t5');
    expect(rows.map(({ value }) => value)).toEqual([null, { missing: 'n.v.t.' }, 5]);
  });

  it('marks the figure with which a row of shares is more than a hundred; the other rows are taken', () => {
    const { after } = pasted(stackedSlide(), { row: 0, column: 1 }, '60\t30\t20\n5\t5\t90', 'rows');
    expect(after).toHaveProperty('rows[0].values', [60, 30, { typed: '20' }]);
    expect(after).toHaveProperty('rows[1].values', [5, 5, 90]);
  });

  it('stops where the kind can hold no more', () => {
    const { after } = pasted(discussionSlide(), { row: 1, column: 0 }, 'a?\nb?\nc?\nd?\ne?\nf?');
    expect(after).toHaveProperty('questions', ['Welk cijfer verraste je?', 'a?', 'b?', 'c?', 'd?']);
  });

  it('fills several series, and makes the periods it lacks', () => {
    const { after } = pasted(
      linesSlide(),
      { row: 2, column: 0 },
      '2023\t53\t44\n2024\t\t45\n2025\t60\t46',
      'periods',
    );
    expect(after).toMatchObject({
      periods: ['2021', '2022', '2023', '2024', '2025'],
      series: [{ values: [31.5, null, 53, null, 60] }, { values: [40, 42, 44, 45, 46] }],
    });
  });

  it('changes all shares of a row at once', () => {
    const { after } = pasted(stackedSlide(), { row: 0, column: 1 }, '10\t20\t70', 'rows');
    expect(after).toHaveProperty('rows[0].values', [10, 20, 70]);
  });
});

it('a clipboard that holds a book is cut off where no slide could hold more', () => {
  const lines = cellBlock(`${'\n'.repeat(5_000_000)}x`);
  expect(lines.length).toBeLessThan(250_000);
  expect(cellBlock('a\tb\n'.repeat(2_000_000)).length).toBeLessThan(60_000);
  expect(cellBlock('een\ntwee\n\n')).toEqual([['een'], ['twee']]);
});
