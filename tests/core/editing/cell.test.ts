import { describe, expect, it } from 'vitest';
import { cellText, changeCell, refusalAt, type CellChange } from '../../../src/core/editing/cell';
import type { Column } from '../../../src/core/editing/list-shape';
import type { Slide } from '../../../src/core/deck/types';
import {
  columnsSlide,
  comparisonSlide,
  countsSlide,
  deckOf,
  linesSlide,
  pointsSlide,
  rankingSlide,
  ringSlide,
  stackedSlide,
} from '../../support/decks';
import { edited } from '../../support/edited';
import { tableOf } from '../../support/tables';
import type { RowsOf } from '../../../src/core/editing/rows-of';

const table = (slide: Slide, key?: string): RowsOf => tableOf(deckOf(slide), key);
const placeOf = (rows: RowsOf, name: Column['name']) => rows.columns.findIndex((each) => each.name === name);

const change = (slide: Slide, name: Column['name'], typed: string, key?: string): CellChange => {
  const rows = table(slide, key);
  return changeCell(rows, { row: 0, column: placeOf(rows, name) }, typed, 'nl');
};
const at = (...path: readonly (string | number)[]) => ['slides', 0, ...path];

describe('a cell', () => {
  it.each([
    ['85,9', 85.9],
    ['85,9%', 85.9],
    ['85.9', 85.9],
    [' 40 ', 40],
    ['0', 0],
  ])('takes %j as the figure %d', (typed, value) => {
    expect(change(rankingSlide(), 'value', typed)).toEqual({
      edits: [{ type: 'set', path: at('rows', 0, 'value'), value }],
    });
  });

  it('takes a large count in groups of three', () => {
    expect(change(countsSlide(), 'value', '36.372')).toEqual({
      edits: [
        { type: 'remove', path: at('rows', 0, 'about') },
        { type: 'set', path: at('rows', 0, 'value'), value: 36372 },
      ],
    });
  });

  it('takes words for a count that the source leaves vague', () => {
    expect(change(countsSlide(), 'value', 'enkele honderden')).toEqual({
      edits: [
        { type: 'remove', path: at('rows', 0, 'value') },
        { type: 'set', path: at('rows', 0, 'about'), value: 'enkele honderden' },
      ],
    });
  });

  it('of words may be empty', () => {
    const path = at('rows', 0, 'label');
    expect(change(rankingSlide(), 'label', '  ')).toEqual({ edits: [{ type: 'set', path, value: '' }] });
  });

  it.each([
    ['veel', 'noNumber'],
    ['-3', 'negative'],
    ['100,1', 'overHundred'],
    ['12,x', 'noNumber'],
  ] as const)('of figures keeps %j, which is no figure, and says why: %s', (typed, refusal) => {
    const deck = deckOf(rankingSlide());
    const cell = { row: 0, column: 1 };
    const changed = changeCell(tableOf(deck), cell, typed, 'nl');
    expect(changed).toEqual({
      edits: [{ type: 'set', path: at('rows', 0, 'value'), value: { typed } }],
      refusal,
    });
    const after = tableOf(edited(deck, changed.edits));
    expect(cellText(after, cell, 'nl')).toBe(typed);
    expect(refusalAt(after, cell, 'nl')).toBe(refusal);
  });

  it.each([
    ['', null, ''],
    ['–', null, ''],
    ['n.v.t.', { missing: 'n.v.t.' }, 'n.v.t.'],
    ['(te weinig antwoorden)', { missing: 'te weinig antwoorden' }, '(te weinig antwoorden)'],
  ])('of figures takes %j for no figure', (typed, value, text) => {
    for (const slide of [rankingSlide(), comparisonSlide(), columnsSlide(), ringSlide(), countsSlide()]) {
      const deck = deckOf(slide);
      const rows = tableOf(deck, slide.kind === 'ring' ? 'parts' : 'rows');
      const cell = { row: 0, column: 1 };
      const { edits, refusal } = changeCell(rows, cell, typed, 'nl');
      expect([edits.at(-1), refusal]).toMatchObject([{ type: 'set', value }, undefined]);
      const after = tableOf(edited(deck, edits), slide.kind === 'ring' ? 'parts' : 'rows');
      expect(cellText(after, cell, 'nl')).toBe(text);
    }
  });

  it('may hold more than a hundred of something', () => {
    expect(change(rankingSlide({ unit: 'count' }), 'value', '130')).toHaveProperty('edits');
  });

  it('that need not be filled is emptied', () => {
    expect(change(pointsSlide(), 'title', '')).toEqual({
      edits: [{ type: 'remove', path: at('points', 0, 'title') }],
    });
  });

  it('of a line may be left without a figure', () => {
    expect(change(linesSlide(), 'value', '', 'periods')).toEqual({
      edits: [{ type: 'set', path: at('series', 0, 'values', 0), value: null }],
    });
  });

  it('of shares takes no more than a hundred', () => {
    expect(change(stackedSlide(), 'value', '101', 'rows')).toHaveProperty('refusal', 'overHundred');
    expect(change(stackedSlide(), 'value', '90', 'rows')).toHaveProperty('refusal', 'sumOver');
  });

  it('that names an answer takes its highlight along', () => {
    expect(change(stackedSlide(), 'name', 'Helemaal eens', 'answers')).toEqual({
      edits: [
        { type: 'set', path: at('answers', 0), value: 'Helemaal eens' },
        { type: 'set', path: at('highlight'), value: ['Helemaal eens'] },
      ],
    });
  });

  it('shows figures as the language writes them, and the words of a vague count', () => {
    const counts = table(countsSlide());
    expect(cellText(counts, { row: 2, column: 1 }, 'nl')).toBe('36.372');
    expect(cellText(counts, { row: 2, column: 1 }, 'en')).toBe('36,372');
    expect(cellText(counts, { row: 0, column: 1 }, 'nl')).toBe('enkele honderden');
    expect(cellText(table(pointsSlide()), { row: 1, column: 0 }, 'nl')).toBe('');
  });

  it('shows a line down its periods, and nothing where it has no figure', () => {
    const periods = table(linesSlide(), 'periods');
    const texts = [0, 1, 2].map((row) =>
      periods.columns.map((_, column) => cellText(periods, { row, column }, 'nl')),
    );
    expect(periods.columns.map(({ head }) => head)).toEqual([undefined, 'De wijk', 'De stad']);
    expect(texts).toEqual([
      ['2021', '31,5', '40'],
      ['2022', '', '42'],
      ['2023', '52', '41'],
    ]);
  });
});
