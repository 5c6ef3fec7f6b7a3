import { describe, expect, it } from 'vitest';
import {
  addRow,
  isMarked,
  moveRow,
  removeRow,
  rowsOf,
  toggleMark,
  type RowsOf,
} from '../../../src/core/editing/change-rows';
import type { Deck } from '../../../src/core/deck/types';
import {
  cardsSlide,
  countsSlide,
  deckOf,
  discussionSlide,
  rankingSlide,
  titleSlide,
} from '../../support/decks';
import { edited } from '../../support/edited';

function tableOf(deck: Deck): RowsOf {
  const rows = rowsOf(deck, 0);
  if (rows === undefined) throw new Error('no table');
  return rows;
}

const ranking = deckOf(rankingSlide());
const counts = deckOf(countsSlide());

describe('the rows of a slide', () => {
  it('are a table where the kind has a list', () => {
    expect(rowsOf(deckOf(titleSlide()), 0)).toBeUndefined();
    expect(tableOf(ranking).items).toHaveLength(3);
    expect(tableOf(deckOf(discussionSlide())).items).toEqual(discussionSlide().questions);
  });

  it('get a new one with a name of its own', () => {
    const after = edited(ranking, addRow(ranking, tableOf(ranking), 1));
    expect(tableOf(after).items[1]).toEqual({ id: 'antwoord-4', label: 'Antwoord 4', value: 0 });
  });

  it('get no more than the kind can hold', () => {
    const full = deckOf(cardsSlide({ cards: [1, 2, 3, 4].map(() => ({ text: 'Vol' })) }));
    expect(addRow(full, tableOf(full), 4)).toEqual([]);
  });

  it('go with their marks, but for the last one', () => {
    const after = edited(counts, removeRow(tableOf(counts), 0));
    expect(after.slides[0]).toMatchObject({ highlight: [], later: ['gezin'] });
    const last = deckOf(discussionSlide({ questions: ['Eén?'] }));
    expect(removeRow(tableOf(last), 0)).toEqual([]);
  });

  it('are moved, within the table', () => {
    const after = edited(counts, moveRow(tableOf(counts), 2, 0));
    expect(tableOf(after).items[0]).toMatchObject({ id: 'gezin' });
    expect(moveRow(tableOf(counts), 0, -1)).toEqual([]);
  });

  it.each(['highlight', 'later'] as const)('are marked as %s, and no longer', (mark) => {
    const on = edited(counts, toggleMark(tableOf(counts), mark, 1));
    expect(isMarked(tableOf(on), mark, 1)).toBe(true);
    const off = edited(on, toggleMark(tableOf(on), mark, 1));
    expect(off).toEqual(edited(counts, []));
  });

  it('have one rest group at most', () => {
    const other = edited(ranking, toggleMark(tableOf(ranking), 'rest', 0));
    expect([0, 1, 2].map((row) => isMarked(tableOf(other), 'rest', row))).toEqual([true, false, false]);
    const none = edited(other, toggleMark(tableOf(other), 'rest', 0));
    expect([0, 1, 2].some((row) => isMarked(tableOf(none), 'rest', row))).toBe(false);
  });
});
