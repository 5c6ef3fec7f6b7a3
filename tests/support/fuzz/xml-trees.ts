import * as fc from 'fast-check';
import { workbookOf } from '../workbooks';

interface XmlTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlTree | string)[];
}

const cellText = fc.constantFrom(
  ...[
    'Ja',
    'Nee',
    '2024',
    '85,9%',
    '1.234',
    '1,5',
    '',
    ' ',
    '-',
    'Totaal',
    'n.v.t.',
    '#N/B',
    '<5',
    '1e400',
    'x'.repeat(3_000),
  ],
);
const cellType = fc.constantFrom('s', 'n', 'b', 'e', 'str', 'inlineStr', 'd', 'vreemd');
const address = fc.constantFrom(
  ...[
    'A1',
    'B1',
    'C2',
    'a1',
    'XFD1',
    'XFE1',
    'A1048576',
    'A0',
    '$A$1',
    '1A',
    '',
    'zzzzz1',
    'A1:B2',
    'A99999999999',
  ],
);
const cell = fc
  .record(
    { r: address, t: cellType, s: fc.constantFrom('0', '1', '99', '-1'), v: cellText },
    { requiredKeys: ['v'] },
  )
  .map(({ v, ...attributes }): XmlTree => ({
    name: 'c',
    attributes,
    children: [{ name: 'v', attributes: {}, children: [v] }],
  }));
const row = fc
  .record({
    r: fc.option(fc.constantFrom('1', '2', '3', '7', '1048576', '0', 'x'), { nil: undefined }),
    cells: fc.array(cell, { maxLength: 8 }),
    times: fc.oneof({ weight: 40, arbitrary: fc.constant(1) }, fc.constantFrom(50, 2_000)),
  })
  .map(({ r, cells, times }) =>
    text({ name: 'row', attributes: r === undefined ? {} : { r }, children: cells }).repeat(times),
  );
const sheet = fc
  .array(row, { maxLength: 12 })
  .map((rows) => `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`);
const format = fc.constantFrom(
  '0%',
  '0.00',
  '"x"0',
  '[$€-413] #,##0',
  '@',
  '0 "%"',
  'dd-mm-yyyy',
  '',
  '"'.repeat(99),
  '[',
  '\\',
);

/** Workbooks (.xlsx) with any rows, addresses, types and looks of cells. */
export const anyWorkbook: fc.Arbitrary<Uint8Array> = fc
  .record({
    sheets: fc.array(sheet, { maxLength: 3 }),
    formats: fc.array(format, { maxLength: 3 }),
    strings: fc.array(cellText, { maxLength: 5 }),
  })
  .map(({ sheets, formats, strings }) =>
    workbookOf({ sheets, strings: strings.map(escaped), styles: stylesOf(formats) }),
  );

function stylesOf(formats: readonly string[]): string {
  const codes = formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${escaped(code)}"/>`);
  const looks = formats.map((_, i) => `<xf numFmtId="${170 + i}"/>`);
  return `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs>${looks.join('')}</cellXfs></styleSheet>`;
}

const partName = fc.constantFrom('a', 'b', 'c', 'd');
const reference = partName.map((name) => `url(#${name})`);
const look = fc.record(
  {
    id: partName,
    class: partName,
    href: partName.map((name) => `#${name}`),
    fill: fc.oneof(reference, fc.constantFrom('red', 'currentColor', 'url(https://x/a)')),
    style: fc.oneof(
      reference.map((way) => `fill: ${way}`),
      fc.constant('filter: blur(9px)'),
    ),
    filter: reference,
    onload: fc.constant('x()'),
    d: fc.constant('M0 0h9v9z'),
  },
  { requiredKeys: [] },
);
const elementName = fc.constantFrom(
  ...[
    'g',
    'path',
    'use',
    'pattern',
    'mask',
    'filter',
    'feGaussianBlur',
    'symbol',
    'marker',
    'clipPath',
    'text',
    'image',
  ],
  ...['script', 'foreignObject', 'style', 'a', 'set', 'x:g', 'SCRIPT'],
);
const anyTree = fc.letrec<{ tree: XmlTree; child: XmlTree | string }>((tie) => ({
  child: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('x', '.a { fill: url(#b) }', '@import "x";'),
    { weight: 3, arbitrary: tie('tree') },
  ),
  tree: fc.record({
    name: elementName,
    attributes: look,
    children: fc.array(tie('child'), { maxLength: 4 }),
  }),
})).tree;

/** Drawings (.svg) whose parts use each other in any way. */
export const anyDrawing: fc.Arbitrary<string> = fc
  .array(anyTree, { maxLength: 5 })
  .map(
    (trees) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${trees.map(text).join('')}</svg>`,
  );

function text(part: XmlTree | string): string {
  if (typeof part === 'string') return escaped(part);
  const attributes = Object.entries(part.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${part.name}${attributes.join('')}>${part.children.map(text).join('')}</${part.name}>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
