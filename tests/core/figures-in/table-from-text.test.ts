import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOfText } from '../../support/table-of-text';

const cellsIn = (text: string) => tableOfText(text).rows.map(({ cells }) => cells);

describe('a table in a text', () => {
  it.each([
    [
      'copied from a spreadsheet',
      'Doel\tAandeel\r\nSpelen\t85,9%\r\n',
      [
        ['Doel', 'Aandeel'],
        ['Spelen', '85,9%'],
      ],
    ],
    [
      'with semicolons and decimal commas',
      'a;1,5\nb;2,5\n',
      [
        ['a', '1,5'],
        ['b', '2,5'],
      ],
    ],
    [
      'with commas',
      'a,1.5\nb,2.5',
      [
        ['a', '1.5'],
        ['b', '2.5'],
      ],
    ],
    [
      'with quotes',
      '"a, of b";"zeg ""ja"""\nc;d',
      [
        ['a, of b', 'zeg "ja"'],
        ['c', 'd'],
      ],
    ],
    ['with a mark and a line on its sign', '\uFEFFsep=;\r\na;1\r\n', [['a', '1']]],
    [
      'with a quote that is never closed',
      'a;12"\nb;"3\nc;"4',
      [
        ['a', '12"'],
        ['b', '"3'],
        ['c', '"4'],
      ],
    ],
    [
      'with lines of an old Mac',
      'a;1\rb;2\r',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['of one column', 'Scholen\nPolitie, wijkagent\nSport', [['Scholen'], ['Politie, wijkagent'], ['Sport']]],
    ['that is empty', '', []],
  ])('%s', (_, text, cells) => {
    expect(cellsIn(text)).toEqual(cells);
  });

  it('says on which line each row began, also after a cell of several lines', () => {
    const { rows } = tableOfText('kop\tgetal\n"een\r\ntwee"\t1\n\ndrie\t2');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
  });

  it('is the table that was written', () => {
    const cell = fc.string().map((text) => text.trim());
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    const written = (rows: string[][], character: string) =>
      rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(character)).join('\r\n') +
      '\r\n';
    fc.assert(
      fc.property(table, fc.constantFrom('\t', ';', ','), (rows, character) => {
        fc.pre(rows.some((row) => row.some((each) => each !== '')) && !rows[0]?.[0]?.startsWith('\uFEFF'));
        expect(cellsIn(written(rows, character))).toEqual(rows);
      }),
    );
  });

  it('is found in whatever text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[";,\t\r\na1]*$/u)), (text) => {
        expect(tableOfText(text).rows.every(({ line }) => line >= 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
