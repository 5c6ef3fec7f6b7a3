import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsOf } from '../../../src/core/editing/figure-news';
import { figuresFrom, isNearby } from '../../../src/core/figures-in/kept/figures-from';
import { readAgain } from '../../../src/core/figures-in/kept/read-again';
import type { Choices } from '../../../src/core/figures-in/reading/choices';
import type { SourceSheet } from '../../../src/core/figures-in/sheets/source-sheet';
import { deckOf, rankingSlide } from '../../support/decks';
import { drawn, readingOf, sheetOfText, targetOf } from '../../support/readings';

const table = (text: string, name = 'Tabel 3'): SourceSheet => ({ ...sheetOfText(text), name });
const FIRST = table('Wijk;Jongens;Meisjes\nNoord;41%;43%\nZuid;38%;x');

/** A deck whose figures were taken from a table. */
function taken(sheet: SourceSheet, choices: Choices = {}) {
  const from = figuresFrom('jeugd.xlsx', sheet, readingOf(sheet, 'ranking', choices), choices);
  if (from === undefined) throw new Error('nothing was taken');
  return { from, deck: deckOf(rankingSlide({ figuresFrom: from })) };
}

const GIRLS: Choices = { roles: { 0: 'name', 1: 'unused', 2: 'figure' } };

describe('figures whose file is read again', () => {
  const { deck } = taken(FIRST, { ...GIRLS, marks: { 3: 'data' } });

  it('are the same as long as the file says the same', () => {
    expect(newsOf(deck, 0, [table('A;1', 'Toelichting'), FIRST])).toBeUndefined();
    expect(newsOf(deck, 0, [table('Wijk;Jongens;Meisjes\nNoord;99%;43%\nZuid;98%;x')])).toBeUndefined();
  });

  it.each([
    ['a figure', 'Wijk;Jongens;Meisjes\nNoord;41%;44%\nZuid;38%;x'],
    ['a name', 'Wijk;Jongens;Meisjes\nNoord;41%;43%\nZuid;38%;x\nOost;2%;3%'],
    ['a reason why a figure is missing', 'Wijk;Jongens;Meisjes\nNoord;41%;43%\nZuid;38%;.'],
    ['the order', 'Wijk;Jongens;Meisjes\nZuid;38%;x\nNoord;41%;43%'],
    ['a figure for words', 'Wijk;Jongens;Meisjes\nNoord;41%;veel\nZuid;38%;weinig'],
  ])('are others where %s changed', (_, text) => {
    expect(newsOf(deck, 0, [table(text)])).toBe('changed');
  });

  it.each([
    ['the column that they stood in', 'Wijk;Jongens;Anders\nNoord;41%;44%\nZuid;38%;x'],
    ['a row that was said to be something', 'Wijk;Jongens;Meisjes\nNoord;41%;43%\nOost;38%;x'],
    ['what they count', 'Wijk;Jongens;Meisjes\nNoord;41%;431\nZuid;38%;390'],
  ])('are not told by themselves where %s is gone', (_, text) => {
    expect(newsOf(deck, 0, [table(text)])).toBe('other');
  });

  it('are found under another name of their sheet, as long as they are the same', () => {
    expect(newsOf(deck, 0, [table('A;1', 'Toelichting'), { ...FIRST, name: 'Blad 1' }])).toBeUndefined();
    expect(newsOf(deck, 0, [table('Wijk;Jongens;Meisjes\nNoord;41%;44%\nZuid;38%;x', 'Blad 1')])).toBe(
      'noTable',
    );
    expect(newsOf(deck, 0, [])).toBe('noTable');
  });

  it('are of no interest where nothing says where they came from', () => {
    expect(newsOf(deckOf(rankingSlide()), 0, [FIRST])).toBeUndefined();
  });
});

describe('what was chosen for a file', () => {
  const again = (sheet: SourceSheet, choices: Choices, text: string) => {
    const { from } = taken(sheet, choices);
    const read = readAgain(table(text), from, targetOf('ranking'));
    return read.now === 'other' ? 'other' : drawn(readingOf(table(text), 'ranking', read.choices));
  };

  it.each([
    ['in front', 'Wijk;Totaal;Jongens;Meisjes\nNoord;42%;41%;44%\nZuid;38%;38%;39%'],
    ['behind', 'Wijk;Jongens;Meisjes;Anders\nNoord;41%;44%;1%\nZuid;38%;39%;2%'],
    ['in another order', 'Wijk;Meisjes;Jongens\nNoord;44%;41%\nZuid;39%;38%'],
    ['away', 'Wijk;Meisjes\nNoord;44%\nZuid;39%'],
  ])('goes along with a column when others are put %s', (_, text) => {
    expect(again(FIRST, GIRLS, text)).toBe('Noord 44 / Zuid 39 / percent');
  });

  it('goes along with a row when others are put above it', () => {
    const sheet = table('Wijk;%\nNoord;41\nKernen;40\nZuid;38');
    const choices: Choices = { marks: { 3: 'unused' } };
    expect(again(sheet, choices, 'Wijk;%\nWest;12\nNoord;41\nOost;33\nKernen;40\nZuid;38')).toBe(
      'West 12 / Noord 41 / Oost 33 / Zuid 38 / percent',
    );
    expect(again(sheet, choices, 'Wijk;%\nKernen;12\nNoord;41\nKernen;40\nZuid;38')).toBe('other');
  });

  it('holds for the file of the next year, which has the same columns', () => {
    const sheet = table('Wijk;Jongens 2023;Meisjes 2023\nNoord;41%;43%\nZuid;38%;37%');
    expect(again(sheet, GIRLS, 'Wijk;Jongens 2024;Meisjes 2024\nNoord;40%;44%\nZuid;36%;39%')).toBe(
      'Noord 44 / Zuid 39 / percent',
    );
  });

  it('answers nothing that is not asked', () => {
    const shares = table('Wijk;Aandeel\nNoord;0,859\nZuid;0,702');
    const choices: Choices = { fractions: true };
    expect(again(shares, choices, 'Wijk;Aandeel\nNoord;0,9\nZuid;0,7')).toBe('Noord 90 / Zuid 70 / percent');
    expect(again(shares, choices, 'Wijk;Aandeel\nNoord;0,9%\nZuid;0,7%')).toBe(
      'Noord 0.9 / Zuid 0.7 / percent',
    );
  });
});

it('whatever becomes of the columns and rows of a file, the figures are those of the heads that were chosen', () => {
  const heads = ['Jongens', 'Meisjes', 'Anders', 'Allen', 'Ouders'];
  const places = ['Noord', 'Zuid', 'Oost', 'West', 'Kernen', 'Dorp'];
  const figure = (place: string, head: string, year: number) =>
    10 + places.indexOf(place) * 10 + heads.indexOf(head) + year / 10;
  const tableFor = (columns: readonly string[], rows: readonly string[], year: number, title: boolean) =>
    table(
      [
        ...(title ? ['Tabel 3: jeugd', ''] : []),
        ['Wijk', ...columns].join(';'),
        ...rows.map((place) =>
          [place, ...columns.map((head) => `${String(figure(place, head, year)).replace('.', ',')}%`)].join(
            ';',
          ),
        ),
      ].join('\n'),
    );
  const layout = fc.record({
    columns: fc.shuffledSubarray(heads, { minLength: 1 }),
    rows: fc.shuffledSubarray(places, { minLength: 2 }),
    title: fc.boolean(),
  });
  fc.assert(
    fc.property(layout, layout, fc.nat(), fc.option(fc.nat()), (was, is, nth, left) => {
      const chosen = nth % was.columns.length;
      const roles = Object.fromEntries(
        was.columns.map((_, i) => [i + 1, i === chosen ? 'figure' : 'unused'] as const),
      );
      const out = left === null ? undefined : was.rows[left % was.rows.length];
      const line = (was.title ? 3 : 1) + was.rows.indexOf(out ?? '') + 1;
      const choices: Choices = {
        roles: { 0: 'name', ...roles },
        ...(out !== undefined && { marks: { [line]: 'unused' } }),
      };
      const first = tableFor(was.columns, was.rows, 1, was.title);
      const { from } = taken(first, choices);
      const next = tableFor(is.columns, is.rows, 2, is.title);
      const read = readAgain(next, from, targetOf('ranking'));
      const head = was.columns[chosen] ?? '';
      const isThere = is.columns.includes(head) && (out === undefined || is.rows.includes(out));
      expect(read.now).toBe(isThere ? 'changed' : 'other');
      if (!isThere) return;
      const { proposal } = readingOf(next, 'ranking', read.choices);
      const expected = is.rows.filter((place) => place !== out);
      if (expected.length > 0)
        expect(proposal?.rows.map(({ label, values }) => [label, ...values])).toEqual(
          expected.map((place) => [place, figure(place, head, 2)]),
        );
    }),
  );
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
