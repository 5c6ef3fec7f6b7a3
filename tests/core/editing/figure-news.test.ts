import { describe, expect, it } from 'vitest';
import { haveChanged } from '../../../src/core/editing/figure-news';
import { choicesFrom, figuresFrom, isNearby } from '../../../src/core/figures-in/kept/figures-from';
import type { Choices } from '../../../src/core/figures-in/reading/choices';
import type { SourceSheet } from '../../../src/core/figures-in/sheets/source-sheet';
import { deckOf, rankingSlide } from '../../support/decks';
import { readingOf, sheetOfText } from '../../support/readings';

const table = (text: string, name = 'Tabel 3'): SourceSheet => ({ ...sheetOfText(text), name });
const FIRST = table('Wijk;Jongens;Meisjes\nNoord;41%;43%\nZuid;38%;x');

/** A deck whose figures were taken from a table. */
function taken(sheet: SourceSheet, choices: Choices = {}) {
  const from = figuresFrom('jeugd.xlsx', sheet, readingOf(sheet, 'ranking', choices), choices);
  if (from === undefined) throw new Error('nothing was taken');
  return { from, deck: deckOf(rankingSlide({ figuresFrom: from })) };
}

describe('figures whose file is read again', () => {
  const choices: Choices = { roles: { 0: 'name', 1: 'unused', 2: 'figure' }, marks: { 3: 'data' } };
  const { from, deck } = taken(FIRST, choices);

  it('are the same as long as the file says the same', () => {
    expect(haveChanged(deck, 0, [table('A;1', 'Toelichting'), FIRST])).toBe(false);
    expect(haveChanged(deck, 0, [table('Wijk;Jongens;Meisjes\nNoord;99%;43%\nZuid;98%;x')])).toBe(false);
  });

  it.each([
    ['a figure', 'Wijk;Jongens;Meisjes\nNoord;41%;44%\nZuid;38%;x'],
    ['a name', 'Wijk;Jongens;Meisjes\nNoord;41%;43%\nOost;38%;x'],
    ['a reason why a figure is missing', 'Wijk;Jongens;Meisjes\nNoord;41%;43%\nZuid;38%;.'],
    ['a row', 'Wijk;Jongens;Meisjes\nNoord;41%;43%\nZuid;38%;x\nOost;1%;2%'],
    ['the order', 'Wijk;Jongens;Meisjes\nZuid;38%;x\nNoord;41%;43%'],
    ['a figure for words', 'Wijk;Jongens;Meisjes\nNoord;41%;veel\nZuid;38%;weinig'],
  ])('are others where %s changed', (_, text) => {
    expect(haveChanged(deck, 0, [table(text)])).toBe(true);
  });

  it('are others where their table is gone', () => {
    expect(haveChanged(deck, 0, [table('Wijk;Jongens;Meisjes\nNoord;41%;43%', 'Tabel 4')])).toBe(true);
  });

  it('are read as they were chosen', () => {
    expect(choicesFrom(from)).toMatchObject({ ...choices, turned: false, unit: 'percent' });
  });

  it('are of no interest where nothing says where they came from', () => {
    expect(haveChanged(deckOf(rankingSlide()), 0, [FIRST])).toBe(false);
  });
});

describe('a file near a deck', () => {
  it.each(['jeugd.xlsx', 'cijfers/2024/jeugd peiling.csv', 'Café’s.csv'])('is %s', (path) => {
    expect(isNearby(path)).toBe(true);
  });

  it.each([
    '../jeugd.csv',
    'cijfers/../../jeugd.csv',
    '/etc/passwd',
    'C:/jeugd.csv',
    '\\\\server\\jeugd.csv',
    '//server/jeugd.csv',
    './jeugd.csv',
    '.geheim',
    '',
    'a\u0000b.csv',
  ])('is not %j', (path) => {
    expect(isNearby(path)).toBe(false);
  });
});
