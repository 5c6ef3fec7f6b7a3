import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/core/editing/change-rows';
import { takeOver, type TakeWhere } from '../../../src/core/editing/take-over';
import type { Slide } from '../../../src/core/deck/types';
import { tableFromText } from '../../../src/core/figures-in/table-from-text';
import { takeRows } from '../../../src/core/figures-in/take-rows';
import { countsSlide, deckOf, rankingSlide } from '../../support/decks';
import { edited } from '../../support/edited';

function taken(slide: Slide, csv: string, where: TakeWhere): Slide | undefined {
  const deck = deckOf(slide);
  const rows = rowsOf(deck, 0);
  if (rows === undefined) throw new Error('no table');
  const table = takeRows(tableFromText(csv), { language: 'nl', series: 1 });
  return edited(deck, takeOver(rows, table, where)).slides[0];
}

describe('rows from a file', () => {
  it('come in place of those of the slide, and marks of rows that are gone go', () => {
    expect(taken(rankingSlide(), 'Wijk;Aandeel\nNoord;45,5%\nZuid;30\nTotaal;75,5', 'replace')).toMatchObject(
      {
        highlight: [],
        unit: 'percent',
        rows: [
          { id: 'noord', label: 'Noord', value: 45.5 },
          { id: 'zuid', label: 'Zuid', value: 30 },
        ],
      },
    );
  });

  it('come below those of the slide, with names of their own', () => {
    const slide = taken(rankingSlide(), 'Talent;1\nAnders;2', 'append');
    expect(slide).toMatchObject({ highlight: ['signaleren'] });
    expect(slide && 'rows' in slide ? slide.rows.map(({ id }) => id) : []).toEqual([
      'talent',
      'anders',
      'signaleren',
      'talent-2',
      'anders-2',
    ]);
  });

  it('are counts where they are too large for percentages', () => {
    expect(taken(rankingSlide(), 'Noord;1.200\nZuid;300', 'replace')).toMatchObject({ unit: 'count' });
  });

  it('keep the marks of rows that are there still', () => {
    const slide = taken(countsSlide(), 'Kinderwerkers;300\nGezin;2', 'replace');
    expect(slide).toMatchObject({ highlight: ['kinderwerkers'], later: ['gezin'] });
  });

  it('change nothing where there are none', () => {
    expect(taken(rankingSlide(), 'niets', 'replace')).toEqual(deckOf(rankingSlide()).slides[0]);
  });
});
