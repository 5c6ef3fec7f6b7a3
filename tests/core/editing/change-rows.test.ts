import { describe, expect, it } from 'vitest';
import {
  addRow,
  figuresOf,
  hintAt,
  moveRow,
  removeRow,
  tablesOf,
} from '../../../src/core/editing/change-rows';
import {
  cardsSlide,
  columnsSlide,
  comparisonSlide,
  countsSlide,
  deckOf,
  discussionSlide,
  linesSlide,
  rankingSlide,
  ringSlide,
  stackedSlide,
  titleSlide,
} from '../../support/decks';
import type { Deck } from '../../../src/core/deck/types';
import { edited } from '../../support/edited';
import { tableOf } from '../../support/tables';

const ranking = deckOf(rankingSlide());
const counts = deckOf(countsSlide());

describe('the rows of a slide', () => {
  it('are a table where the kind has a list', () => {
    expect(tablesOf(deckOf(titleSlide()), 0)).toEqual([]);
    expect(figuresOf(deckOf(cardsSlide()), 0)).toBeUndefined();
    expect(tableOf(ranking).items).toHaveLength(3);
    expect(tableOf(deckOf(discussionSlide())).items).toEqual(discussionSlide().questions);
  });

  it('get a new one that holds nothing, with an id of its own', () => {
    const after = edited(ranking, addRow(tableOf(ranking), 1));
    expect(tableOf(after).items[1]).toEqual({ id: 'rij-4', label: '', value: null });
  });

  it('get no more than the kind can hold', () => {
    const full = deckOf(cardsSlide({ cards: [1, 2, 3, 4].map(() => ({ text: 'Vol' })) }));
    expect(addRow(tableOf(full), 4)).toEqual([]);
  });

  it('go with their marks, but for the last one', () => {
    const after = edited(counts, removeRow(tableOf(counts), 0));
    expect(after.slides[0]).toMatchObject({ highlight: [], later: ['gezin'] });
    const last = deckOf(discussionSlide({ questions: ['Eén?'] }));
    expect(removeRow(tableOf(last), 0)).toEqual([]);
  });

  it('go with the question that was about them, and with no other', () => {
    const asking = deckOf(rankingSlide({ guess: { question: 'Hoeveel?', row: 'talent' } }));
    expect(edited(asking, removeRow(tableOf(asking), 0)).slides[0]).not.toHaveProperty('guess');
    expect(edited(asking, removeRow(tableOf(asking), 1)).slides[0]).toHaveProperty('guess');
  });

  it('are moved, within the table', () => {
    const after = edited(counts, moveRow(tableOf(counts), 2, 0));
    expect(tableOf(after).items[0]).toMatchObject({ id: 'gezin' });
    expect(moveRow(tableOf(counts), 0, -1)).toEqual([]);
  });
});

describe('the rows of a slide with several series', () => {
  const stacked = deckOf(stackedSlide());
  const lines = deckOf(linesSlide());

  it('get figures for a new answer, at its place', () => {
    const after = edited(stacked, addRow(tableOf(stacked, 'answers'), 1));
    expect(after.slides[0]).toMatchObject({
      answers: ['Eens', '', 'Neutraal', 'Oneens'],
      rows: [{ values: [60.5, null, 25, 14.5] }, { values: [72, null, 20, 8] }],
    });
  });

  it('lose the figures of an answer with it, and its highlight', () => {
    const after = edited(stacked, removeRow(tableOf(stacked, 'answers'), 0));
    expect(after.slides[0]).toMatchObject({
      answers: ['Neutraal', 'Oneens'],
      highlight: [],
      rows: [{ values: [25, 14.5] }, { values: [20, 8] }],
    });
  });

  it('have their figures moved with an answer', () => {
    const after = edited(stacked, moveRow(tableOf(stacked, 'answers'), 2, 0));
    expect(after.slides[0]).toMatchObject({
      answers: ['Oneens', 'Eens', 'Neutraal'],
      rows: [{ values: [14.5, 60.5, 25] }, { values: [8, 72, 20] }],
    });
  });

  it('get as many figures as there are answers', () => {
    const after = edited(stacked, addRow(tableOf(stacked, 'rows'), 2));
    expect(after.slides[0]).toHaveProperty('rows[2]', {
      id: 'rij-3',
      label: '',
      values: [null, null, null],
    });
  });

  it('are the periods of lines: a new one has no name and no figure yet', () => {
    const after = edited(lines, addRow(tableOf(lines, 'periods'), 3));
    expect(after.slides[0]).toMatchObject({
      periods: ['2021', '2022', '2023', ''],
      series: [{ values: [31.5, null, 52, null] }, { values: [40, 42, 41, null] }],
    });
    const less = edited(lines, removeRow(tableOf(lines, 'periods'), 0));
    expect(less.slides[0]).toMatchObject({ periods: ['2022', '2023'], series: [{ values: [null, 52] }, {}] });
  });

  it('get another line, without figures', () => {
    const after = edited(lines, addRow(tableOf(lines, 'series'), 2));
    expect(after.slides[0]).toHaveProperty('series[2]', {
      id: 'rij-3',
      label: '',
      values: [null, null, null],
    });
  });

  it('keep as many as their kind needs', () => {
    const two = deckOf(stackedSlide({ answers: ['Ja', 'Nee'], highlight: [], rows: [] }));
    expect(removeRow(tableOf(two, 'answers'), 0)).toEqual([]);
    const comparison = deckOf(comparisonSlide());
    expect(addRow(tableOf(comparison, 'series'), 2)).toEqual([]);
    expect(removeRow(tableOf(comparison, 'series'), 0)).toEqual([]);
    const ring = deckOf(ringSlide());
    const less = edited(ring, removeRow(tableOf(ring), 0));
    expect(removeRow(tableOf(less), 0)).toEqual([]);
  });

  it('have the next year as a hint, or what else could stand there', () => {
    const hintFor = (deck: Deck, row: number) => hintAt(tableOf(deck), row, 0, deck);
    expect(hintFor(deckOf(columnsSlide()), 3)).toBe('2024');
    const words = deckOf(columnsSlide({ highlight: [], rows: [{ id: 'a', label: 'Voorjaar', value: 3 }] }));
    expect(hintFor(words, 1)).toBe('Periode 2');
    expect(hintFor({ ...ranking, language: 'en' }, 4)).toBe('Answer 5');
    expect(hintAt(tableOf(ranking), 0, 1, ranking)).toBe('');
  });
});
