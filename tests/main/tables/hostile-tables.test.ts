import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/main/tables/read-sheets';
import { rowOf, sheetOf, workbookOf } from '../../support/workbooks';

const read = (bytes: Uint8Array) => {
  const found = readSheets(bytes);
  return 'refused' in found ? found.refused.code : found.sheets.map(({ rows }) => rows.length);
};
const many = (text: string, times: number) => text.repeat(times);
const sheet = (rows: string) => workbookOf({ sheets: [sheetOf(rows)] });

/** Each took the program seconds to for ever when it was first written down; what is too slow still hits the limit of the suite. */
describe('a file that was made to be slow is answered at once', () => {
  it.each([
    ['signs for comments', strToU8(`#${many(' #', 40)}\nx`)],
    ['many more of them', strToU8(`#${many(' #', 2_000_000)}`)],
    ['comments on lines of their own', strToU8(many('#\n', 20_000))],
    ['blanks before a word', strToU8(`${many(' ', 5_000_000)}beeld`)],
    ['one number and many digits', strToU8(`a;${many('1', 3_000_000)}x`)],
    ['one cell of many blanks', strToU8(`a;b${many(' ', 3_000_000)}c`)],
    ['cells in one row', strToU8(many('1;', 10_000))],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).not.toBe('tooLarge');
  });

  it.each([
    ['line ends', strToU8(many('\n', 19_000_000))],
    ['rows', strToU8(many('1;2\n', 4_000_000))],
    ['cells in one row', strToU8(many('1;', 600_000))],
    ['rows beside one that is wide', strToU8(`sep=;\n${many('1;', 2_000)}\n${many('1\n', 40_000)}`)],
    ['quotes', strToU8(many('"\n', 6_000_000))],
  ])('%s without number are too many', (_, bytes) => {
    expect(read(bytes)).toBe('tooLarge');
  });
});

describe('a workbook that was made to be slow is answered at once', () => {
  it.each([
    ['cells that are never closed', sheet(`<row r="1">${many('<c>', 400_000)}`)],
    ['addresses that no column has', sheet(rowOf(1, [1]).replace('A1', 'zzzzz1'))],
    ['a row that no sheet has', sheet('<row r="99999999"><c r="A99999999"><v>1</v></c></row>')],
    ['a row in exponents', sheet('<row r="1e9"><c><v>1</v></c></row>')],
    ['rows inside a cell', sheet('<row r="1"><c r="A1"><row r="900000"/><v>1</v></c></row>')],
    ['a cell in another row', sheet('<row r="1"><c r="A1000000"><v>1</v></c></row>')],
    ['cells that go back', sheet('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>')],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toBe('damaged');
  });

  it.each([
    ['one cell far down', sheet(rowOf(1_048_576, [1]))],
    ['one cell far to the right', sheet('<row r="40"><c r="XFD40"><v>1</v></c></row>')],
    ['wide sheets together', workbookOf({ sheets: Array(60).fill(sheetOf(rowOf(9_999, [1]))) as string[] })],
    [
      'a sheet by another name',
      workbookOf({ sheets: [sheetOf(rowOf(1_048_576, [1]))], path: () => 'elders/blad.xml' }),
    ],
    ['sheets without number', workbookOf({ sheets: Array(3_000).fill(sheetOf('')) as string[] })],
    [
      'many cells with one long text',
      workbookOf({
        sheets: [
          sheetOf(
            Array.from(
              { length: 400 },
              (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`,
            ).join(''),
          ),
        ],
        strings: [many('x', 100_000)],
      }),
    ],
  ])('%s is too much', (_, bytes) => {
    expect(read(bytes)).toBe('tooLarge');
  });

  it('rows that are never closed', () => {
    expect(read(sheet(many('<row>', 400_000)))).toBe('damaged');
  });

  it.each([
    ['looks that are never closed', { styles: many('<cellXfs>', 200_000) }],
    ['formats that are never closed', { styles: many('<numFmt formatCode="', 200_000) }],
    ['quotes in a format', { styles: `<numFmt numFmtId="7" formatCode="${many('&quot;', 200_000)}"/>` }],
    ['comments that are never closed', { styles: many('<!--', 200_000) }],
    ['a comment as large as a workbook may be', { styles: `<styleSheet/><!--${many('x', 100_000_000)}-->` }],
  ])('%s', (_, parts) => {
    expect(['damaged', '1']).toContain(
      String(read(workbookOf({ sheets: [sheetOf(rowOf(1, [1]))], ...parts }))),
    );
  });
});

it('a sheet is read whoever wrote it: without addresses, in single quotes, with a name space', () => {
  const bare = sheetOf('<row><c><v>1</v></c><c/><c><v>2</v></c></row>');
  const quoted = sheetOf(
    "<x:row r='3'><x:c r='B3' t='inlineStr'><x:is><x:t>a &gt; b</x:t></x:is></x:c></x:row>",
  );
  const found = readSheets(workbookOf({ sheets: [bare, quoted] }));
  const texts =
    'sheets' in found &&
    found.sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
  expect(texts).toEqual([[['1', '', '2']], [[], [], ['', 'a > b']]]);
});

it('a share in words of its own is none', () => {
  const styles = (code: string) =>
    `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts>` +
    '<cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>';
  const shown = (code: string) => {
    const found = readSheets(
      workbookOf({
        sheets: [sheetOf('<row r="1"><c r="A1" s="0"><v>0.5</v></c></row>')],
        styles: styles(code),
      }),
    );
    return 'sheets' in found ? found.sheets[0]?.rows[0]?.cells[0]?.number : found;
  };
  expect([shown('0.0%'), shown('0 &quot;%&quot;'), shown('0\\%'), shown('0&quot;x&quot;%')]).toEqual([
    50, 0.5, 0.5, 50,
  ]);
});

/** Pieces that workbooks are made of, in any order, any number, closed or not. */
const piece = fc.constantFrom(
  ...[
    '<row r="1">',
    '<row r="2">',
    '<row>',
    '</row>',
    '<c r="A1">',
    '<c r="B2" t="s">',
    '<c>',
    '<c/>',
    '</c>',
  ],
  ...[
    '<v>1</v>',
    '<v>',
    '</v>',
    '<is><t>x</t></is>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '"',
    "'",
    '&amp;',
    '<',
    '>',
  ],
  ...[
    '<sheetData>',
    '</sheetData>',
    '<x:c r="C3"><x:v>2</x:v></x:c>',
    '<row r="1048576">',
    '<c r="XFD1"><v>1</v></c>',
  ],
);

it('whatever a workbook is made of, it is read or refused', () => {
  const parts = fc.record({
    sheets: fc.array(
      fc.array(piece, { maxLength: 40 }).map((pieces) => sheetOf(pieces.join(''))),
      { maxLength: 3 },
    ),
    styles: fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
  });
  fc.assert(
    fc.property(parts, (made) => {
      const found = readSheets(workbookOf(made));
      expect('sheets' in found || typeof found.refused.code === 'string').toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('a file with a million empty parts is refused', () => {
  const parts = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`xl/${i}.xml`, strToU8('')]));
  expect(read(zipSync(parts))).toBe('tooLarge');
});
