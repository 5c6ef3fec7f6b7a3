import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceCell } from '../../../src/core/figures-in/sheets/source-sheet';
import { KnownError } from '../../../src/core/errors/known-error';
import { textsOf } from '../../../src/core/i18n/languages';
import { readSheets } from '../../../src/main/tables/read-sheets';
import { readTable } from '../../../src/main/tables/read-table';

const FOLDER = 'tests/fixtures/tables';
const partners = readFileSync(`${FOLDER}/partners.xlsx`);

/** A number as a number, and what else stands in a cell as its text. */
const shown = ({ text, number }: SourceCell) => number ?? text;

async function cellsOf(file: string) {
  const read = await readTable(`${FOLDER}/${file}`);
  if ('refused' in read) throw new Error(read.refused.code);
  return read.sheets.map(({ name, rows }) => ({ name, cells: rows.map(({ cells }) => cells.map(shown)) }));
}

function refusal(bytes: Uint8Array) {
  const read = readSheets(bytes);
  return 'refused' in read ? read.refused : undefined;
}

/** The workbook of the fixture with parts changed. */
function workbook(change: (parts: Record<string, string>) => Record<string, string>): Uint8Array {
  const parts = Object.entries(unzipSync(partners)).map(([name, part]) => [name, strFromU8(part)] as const);
  const made = Object.entries(change(Object.fromEntries(parts)));
  return zipSync(Object.fromEntries(made.map(([name, part]) => [name, strToU8(part)])));
}

describe('a table of text', () => {
  it.each(readdirSync(FOLDER).filter((file) => !file.endsWith('.xlsx')))(
    '%s is read in its own encoding',
    async (file) => {
      expect(await cellsOf(file)).toEqual([
        {
          name: '',
          cells: [
            ['Partner', 'Aandeel'],
            ['Scholen', '94%'],
            ['Cultuur & sport', '56,5%'],
            ['Politie; wijkagent', '52'],
            ['Café’s', 'n.v.t.'],
            ['Totaal', '100%'],
          ],
        },
      ]);
    },
  );
});

describe('a workbook', () => {
  it('has its shares as people see them, and no sheets that are empty', async () => {
    expect(await cellsOf('partners.xlsx')).toEqual([
      {
        name: 'Partners',
        cells: [
          [],
          ['', 'Partner', 'Aandeel'],
          ['', 'Scholen', 94],
          [],
          ['', 'Café’s & meer', 57.4],
          ['', 'Totaal', 100],
        ],
      },
      {
        name: 'Aantallen',
        cells: [
          ['Groep', 'Aantal', 'Sinds', 'Vast'],
          ['Wijkagenten', 3542, '2021-03-01', 'ja'],
          ['Psychologen', '3.432', '', 'nee'],
        ],
      },
    ]);
  });

  it('has the outcomes of its formulas', async () => {
    expect(await cellsOf('formules.xlsx')).toEqual([
      {
        name: 'Blad1',
        cells: [
          ['Doel', '2020', '2021'],
          ['Spelen', 57.4, 60],
          ['Groei en meer', 0.1, '#DIV/0!'],
        ],
      },
    ]);
  });

  it('is refused when it unpacks into too much', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(201_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(20_000_000);
    expect(refusal(bomb)).toEqual({ code: 'tooLarge' });
  });

  it('is refused when its cells span too much', () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const bytes = workbook((parts) => ({
      ...parts,
      'xl/worksheets/sheet2.xml': (parts['xl/worksheets/sheet2.xml'] ?? '').replace('</sheetData>', far),
    }));
    expect(refusal(bytes)).toEqual({ code: 'tooLarge' });
  });

  it('is refused when it is damaged or empty', () => {
    expect(refusal(partners.subarray(0, 4000))).toMatchObject({ code: 'isOther', kind: 'other' });
    expect(refusal(workbook((parts) => ({ ...parts, 'xl/workbook.xml': '<' })))).toEqual({
      code: 'damaged',
    });
    const none = workbook((parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, part.replaceAll(/<row .*<\/row>/gu, '')]),
      ),
    );
    expect(refusal(none)).toEqual({ code: 'empty' });
  });

  it('never breaks the reader, whichever bytes are changed', () => {
    const change = fc.array(fc.record({ at: fc.nat(partners.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(change, (changes) => {
        const bytes = Uint8Array.from(partners);
        for (const { at, byte } of changes) bytes[at] = byte;
        const read = readSheets(bytes);
        expect('sheets' in read || typeof read.refused.code === 'string').toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a file that is something else', () => {
  const zipped = (name: string) => zipSync({ [name]: strToU8('x') });
  it.each([
    ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['xlsb', zipped('xl/workbook.bin')],
    ['word', zipped('word/document.xml')],
    ['word', strToU8('{\\rtf1 tekst}')],
    ['powerpoint', zipped('ppt/presentation.xml')],
    ['pdf', strToU8('%PDF-1.7')],
    ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ['picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['webPage', strToU8('<html><p>1</p></html>')],
    ['deck', readFileSync('resources/decks/kinderwerk-in-beeld.beeld')],
    ['other', zipped('README')],
    ['other', Uint8Array.of(1, 0, 0, 2, 0, 0)],
  ] as const)('is named: %s', (kind, bytes) => {
    expect(refusal(Uint8Array.from(bytes))).toEqual({ code: 'isOther', kind });
    const [nl, en] = [textsOf('nl').import, textsOf('en').import];
    const said = nl.refused('bestand', { code: 'isOther', kind });
    expect(said).toContain(nl.kinds[kind]);
    expect(said).not.toBe(en.refused('bestand', { code: 'isOther', kind }));
  });

  it('is refused unread when it is too large', () => {
    expect(refusal(new Uint8Array(20_000_001))).toEqual({ code: 'tooLarge' });
  });

  it('that is not there cannot be read', async () => {
    await expect(readTable(`${FOLDER}/nergens.csv`)).rejects.toThrow(KnownError);
  });
});

it('every reason is said in both languages', () => {
  const [nl, en] = [textsOf('nl').import, textsOf('en').import];
  for (const code of ['tooLarge', 'damaged', 'empty'] as const)
    expect(nl.refused('a.xlsx', { code })).not.toBe(en.refused('a.xlsx', { code }));
});
