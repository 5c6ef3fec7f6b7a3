import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOfText } from '../../support/table-of-text';
import { takeRows, type RowOutcome } from '../../../src/core/figures-in/take-rows';

const taken = (text: string, series = 1) =>
  takeRows(tableOfText(text), { language: 'nl', series, gaps: true });
const said = (row: RowOutcome) => {
  if (row.state === 'taken') return [row.id, row.label, ...row.values];
  return row.state === 'header' ? 'kop' : `${row.state}: ${row.reason.code} ${row.reason.found}`.trim();
};
const outcomes = (text: string, series = 1) => taken(text, series).rows.map(said);

describe('the rows of a table', () => {
  it('are taken with a name each; the head and the total are told apart', () => {
    expect(outcomes('Partner;Aandeel\nScholen;94%\nCafé’s;56,5\nScholen;3\nTotaal;100%')).toEqual([
      'kop',
      ['scholen', 'Scholen', 94],
      ['cafe-s', 'Café’s', 56.5],
      ['scholen-2', 'Scholen', 3],
      'skipped: total Totaal',
    ]);
  });

  it('are all accounted for, also those that cannot be taken', () => {
    expect(
      outcomes(
        'Tabel 1\t\n\t\nDoel\tAandeel\nSpelen\tabc\nLeren\t–\n\t12\nMin\t-3\nBewegen\t40\nSporten\t30\nBron: NJi\t',
      ),
    ).toEqual([
      'skipped: aboveTable Tabel 1',
      'skipped: empty',
      'kop',
      'wrong: notANumber abc',
      'skipped: noFigure Leren',
      'wrong: noLabel',
      'wrong: negative -3',
      ['bewegen', 'Bewegen', 40],
      ['sporten', 'Sporten', 30],
      'skipped: noFigure Bron: NJi',
    ]);
  });

  it('may have several figures each, with years above them', () => {
    const { head, columns, rows } = taken('Doel;2020;2021\nSpelen;10;20\nLeren;n.v.t.;30', 3);
    expect(head).toEqual({ label: 'Doel', values: ['2020', '2021'] });
    expect(columns).toEqual({ label: 0, values: [1, 2] });
    expect(rows.map(said)).toEqual(['kop', ['spelen', 'Spelen', 10, 20], ['leren', 'Leren', null, 30]]);
    expect(outcomes('Doel;2020;2021\nSpelen;10;20', 1)).toEqual(['kop', ['spelen', 'Spelen', 10]]);
  });

  it('may be years themselves', () => {
    expect(outcomes('Jaar;Aantal\n2020;1.200\n2021;1.300')).toEqual([
      'kop',
      ['2020', '2020', 1200],
      ['2021', '2021', 1300],
    ]);
    expect(outcomes('2020;10\n2021;12')).toEqual([
      ['2020', '2020', 10],
      ['2021', '2021', 12],
    ]);
  });

  it('need no head, and their labels need not come first', () => {
    expect(outcomes('94;Scholen\n75;Sport')).toEqual([
      ['scholen', 'Scholen', 94],
      ['sport', 'Sport', 75],
    ]);
  });

  it('are 200 at most', () => {
    const rows = outcomes(Array.from({ length: 203 }, (_, i) => `Rij ${i};${i}`).join('\n'));
    expect(rows.filter(Array.isArray)).toHaveLength(200);
    expect(rows.at(-1)).toBe('skipped: tooMany');
  });

  it('are none where there is nothing', () => {
    expect(outcomes('')).toEqual([]);
    expect(outcomes('alleen woorden')).toEqual(['skipped: noFigure alleen woorden']);
  });

  it('are one for each row, with names that a deck can hold, whatever the text', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('12', '85,9%', '–', '', 'Totaal', 'Scholen'));
    const table = fc.array(
      fc.array(cell, { maxLength: 4 }).map((cells) => cells.join('\t')),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 4 }), (lines, series) => {
        const from = tableOfText(lines.join('\n'));
        const { rows } = takeRows(from, { language: 'nl', series, gaps: true });
        expect(rows.map(({ line }) => line)).toEqual(from.rows.map(({ line }) => line));
        const ids = rows.flatMap((row) => (row.state === 'taken' ? [row.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !/^[a-z0-9][a-z0-9-]{0,59}$/u.test(id))).toEqual([]);
      }),
    );
  });
});
