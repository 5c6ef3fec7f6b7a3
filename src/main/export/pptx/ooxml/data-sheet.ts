import { escaped } from '../../../../core/markup/xml-text';
import { zipSync } from 'fflate';
import { el, part } from './xml';

/** A table of figures: the first row has the headings. An empty cell is `null`. */
export type Cells = readonly (readonly (string | number | null)[])[];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook behind a chart, with one sheet; it opens in Excel when someone edits the chart. */
export function workbook(sheet: string, cells: Cells): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': el(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE },
      el('sheets', {}, el('sheet', { name: sheet, sheetId: 1, 'r:id': 'rId1' })),
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': el(
      'worksheet',
      { xmlns: MAIN },
      COLUMNS,
      el('sheetData', {}, ...cells.map(rowXml)),
    ),
    'xl/styles.xml': STYLES,
  };
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([path, xml]) => [path, encoder.encode(part(xml))] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: EPOCH, level: 6 });
}

/** The earliest time that a zip can store, so that a file does not say when it was made. */
export const EPOCH = new Date(1980, 0, 1);

export const column = (index: number): string => String.fromCodePoint(65 + index);

function rowXml(cells: Cells[number], row: number): string {
  return el('row', { r: row + 1 }, ...cells.map((value, i) => cellXml(value, `${column(i)}${row + 1}`)));
}

function cellXml(value: string | number | null, r: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return el('c', { r }, el('v', {}, String(value)));
  const text = el('t', { 'xml:space': 'preserve' }, escaped(value));
  return el('c', { r, t: 'inlineStr' }, el('is', {}, text));
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(([type, Target], i) =>
    el('Relationship', { Id: `rId${i + 1}`, Type: `${OFFICE}/${type}`, Target }),
  );
  return el('Relationships', { xmlns: RELATIONS }, ...each);
}

function contentTypes(): string {
  const override = (PartName: string, type: string) =>
    el('Override', { PartName, ContentType: `${TYPES}.${type}+xml` });
  return el(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    el('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/worksheets/sheet1.xml', 'worksheet'),
    override('/xl/styles.xml', 'styles'),
  );
}

const COLUMNS = el(
  'cols',
  {},
  el('col', { min: 1, max: 1, width: 48, customWidth: 1 }),
  el('col', { min: 2, max: 9, width: 18, customWidth: 1 }),
);

// The minimum that Excel accepts as a set of styles.
const STYLES = el(
  'styleSheet',
  { xmlns: MAIN },
  el('fonts', { count: 1 }, el('font', {}, el('sz', { val: 11 }), el('name', { val: 'Calibri' }))),
  el(
    'fills',
    { count: 2 },
    el('fill', {}, el('patternFill', { patternType: 'none' })),
    el('fill', {}, el('patternFill', { patternType: 'gray125' })),
  ),
  el(
    'borders',
    { count: 1 },
    el('border', {}, el('left'), el('right'), el('top'), el('bottom'), el('diagonal')),
  ),
  el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
  el('cellXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
);
