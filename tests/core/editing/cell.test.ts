import { describe, expect, it } from 'vitest';
import { cellText, changeCell, type CellChange } from '../../../src/core/editing/cell';
import { KINDS, type Column } from '../../../src/core/editing/kinds';
import type { Slide } from '../../../src/core/deck/types';
import { countsSlide, pointsSlide, rankingSlide } from '../../support/decks';

function columnOf(slide: Slide, name: Column['name']): Column {
  const column = KINDS[slide.kind].list?.columns.find((each) => each.name === name);
  if (column === undefined) throw new Error(`no column ${name}`);
  return column;
}

const change = (slide: Slide, name: Column['name'], typed: string): CellChange =>
  changeCell(slide, ['row'], columnOf(slide, name), typed, 'nl');

describe('a cell', () => {
  it.each([
    ['85,9', 85.9],
    ['85,9%', 85.9],
    ['85.9', 85.9],
    [' 40 ', 40],
    ['0', 0],
  ])('takes %j as the figure %d', (typed, value) => {
    expect(change(rankingSlide(), 'value', typed)).toEqual({
      edits: [{ type: 'set', path: ['row', 'value'], value }],
    });
  });

  it('takes a large count in groups of three', () => {
    expect(change(countsSlide(), 'value', '36.372')).toEqual({
      edits: [
        { type: 'remove', path: ['row', 'about'] },
        { type: 'set', path: ['row', 'value'], value: 36372 },
      ],
    });
  });

  it('takes words for a count that the source leaves vague', () => {
    expect(change(countsSlide(), 'value', 'enkele honderden')).toEqual({
      edits: [
        { type: 'remove', path: ['row', 'value'] },
        { type: 'set', path: ['row', 'about'], value: 'enkele honderden' },
      ],
    });
  });

  it.each([
    ['value', 'veel', 'noNumber'],
    ['value', '-3', 'negative'],
    ['value', '100,1', 'overHundred'],
    ['label', '  ', 'empty'],
    ['label', 'x'.repeat(201), 'tooLong'],
  ] as const)('of the column %s refuses %j: %s', (name, typed, refusal) => {
    expect(change(rankingSlide(), name, typed)).toEqual({ refusal });
  });

  it('may hold more than a hundred of something', () => {
    expect(change(rankingSlide({ unit: 'count' }), 'value', '130')).toHaveProperty('edits');
  });

  it('that need not be filled is emptied', () => {
    expect(change(pointsSlide(), 'title', '')).toEqual({
      edits: [{ type: 'remove', path: ['row', 'title'] }],
    });
  });

  it('shows figures as the language writes them, and the words of a vague count', () => {
    const value = columnOf(countsSlide(), 'value');
    expect(cellText({ value: 36372.5 }, value, 'nl')).toBe('36.372,5');
    expect(cellText({ value: 36372.5 }, value, 'en')).toBe('36,372.5');
    expect(cellText({ about: 'enkele honderden' }, value, 'nl')).toBe('enkele honderden');
    expect(cellText({}, columnOf(pointsSlide(), 'title'), 'nl')).toBe('');
  });
});
