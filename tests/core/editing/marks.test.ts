import { describe, expect, it } from 'vitest';
import { isMarked, keptMarks, toggleMark } from '../../../src/core/editing/marks';
import { KINDS } from '../../../src/core/editing/kinds';
import { countsSlide, deckOf, linesSlide, rankingSlide, stackedSlide } from '../../support/decks';
import { edited } from '../../support/edited';
import { tableOf } from '../../support/tables';

const ranking = deckOf(rankingSlide());
const counts = deckOf(countsSlide());

describe('the marks of rows', () => {
  it.each(['highlight', 'later'] as const)('are set as %s, and taken away', (mark) => {
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

  it('name an answer by its words, and a line by its id', () => {
    const stacked = deckOf(stackedSlide());
    expect(edited(stacked, toggleMark(tableOf(stacked, 'answers'), 'highlight', 2)).slides[0]).toMatchObject({
      highlight: ['Eens', 'Oneens'],
    });
    const lines = deckOf(linesSlide());
    expect(edited(lines, toggleMark(tableOf(lines, 'series'), 'highlight', 1)).slides[0]).toMatchObject({
      highlight: ['wijk', 'stad'],
    });
  });

  it('stay with what is there still when a list is filled anew', () => {
    const { lists } = KINDS.counts;
    const filled = { rows: [{ id: 'gezin' }, { id: 'nieuw' }] };
    expect(keptMarks(countsSlide(), lists, filled)).toEqual({ highlight: undefined, later: ['gezin'] });
  });
});
