import * as fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, it } from 'vitest';
import { tablesIn } from '../../../src/core/figures-in/layout/tables-in';
import { readSheets } from '../../../src/main/tables/read-sheets';
import { drawn, readingOf } from '../../support/readings';

const PLACES = ['Noord', 'Zuid & Oost', 'Café', '’t Dorp', 'Wijk 5', 'Het <Hof>'];
const NAMESPACES = {
  usual: [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  ],
  strict: [
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
} as const;
/** Formats that show 0.412 as 41.2%. */
const PERCENT = ['0.0%', '0%', '[Red]0.00%;-0.0%', '#,##0.0\\ %', '0.0"%"'];

const book = fc.record({
  places: fc.shuffledSubarray(PLACES, { minLength: 2 }),
  shares: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 6, maxLength: 6 }),
  /** A row or figure of each kind may be there: hidden, secret, gone wrong, never reckoned. */
  odd: fc.constantFrom('none', 'hiddenRow', 'secret', 'error', 'noResult', 'emptyResult'),
  text: fc.constantFrom('shared', 'inline', 'rich', 'formula'),
  names: fc.constantFrom<keyof typeof NAMESPACES>('usual', 'strict'),
  prefix: fc.constantFrom('', 'x:', 'ss:'),
  separator: fc.constantFrom('/', '\\'),
  hasRefs: fc.boolean(),
  dimension: fc.constantFrom('none', '', 'A1', 'A1:B99'),
  format: fc.constantFrom(...PERCENT),
  sheets: fc.constantFrom('alone', 'hiddenFirst', 'wordsFirst', 'chartFirst'),
  title: fc.boolean(),
  hiddenColumn: fc.boolean(),
});
type Book = typeof book extends fc.Arbitrary<infer B> ? B : never;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function words(text: string, how: Book['text'], strings: string[]): readonly [kind: string, body: string] {
  const own = escaped(text);
  if (how === 'shared') return [' t="s"', `<v>${strings.push(text) - 1}</v>`];
  if (how === 'inline') return [' t="inlineStr"', `<is><t>${own}</t></is>`];
  if (how === 'rich')
    return [' t="inlineStr"', `<is><r><t xml:space="preserve">${own}</t></r><r><t></t></r></is>`];
  return [' t="str"', `<f>A1</f><v>${own}</v>`];
}

const ODD = {
  secret: [' t="inlineStr"', '<is><t>x</t></is>'],
  error: [' t="e"', '<v>#DIV/0!</v>'],
  noResult: [' s="1"', '<f>SUM(A1:A2)</f>'],
  emptyResult: [' t="str"', '<f>""</f><v></v>'],
} as const;

/** The sheet with figures. The last row is the odd one. */
function figuresSheet(made: Book, strings: string[]): string {
  const { places, shares, odd, hasRefs, dimension, title, hiddenColumn } = made;
  const rows: string[] = [];
  const add = (cells: readonly (readonly [kind: string, body: string])[], hidden = false) => {
    const number = rows.length + 1;
    const all = cells.map(
      ([kind, body], i) => `<c${hasRefs ? ` r="${'ABC'[i] ?? ''}${number}"` : ''}${kind}>${body}</c>`,
    );
    rows.push(`<row${hasRefs ? ` r="${number}"` : ''}${hidden ? ' hidden="1"' : ''}>${all.join('')}</row>`);
  };
  const text = (said: string) => words(said, made.text, strings);
  const last = places.length - 1;
  if (title) add([text('Tabel 3: vrije tijd')]);
  add([text('Wijk'), text('Aandeel'), ...(hiddenColumn ? [text('Ruw')] : [])]);
  for (const [i, place] of places.entries()) {
    const isOdd = i === last && odd !== 'none';
    const figure =
      isOdd && odd !== 'hiddenRow' ? ODD[odd] : ([' s="1"', `<v>${(shares[i] ?? 0) / 1000}</v>`] as const);
    add(
      [text(place), figure, ...(hiddenColumn ? [['', '<v>1234</v>'] as const] : [])],
      isOdd && odd === 'hiddenRow',
    );
  }
  const size = dimension === 'none' ? '' : `<dimension ref="${dimension}"/>`;
  const columns = hiddenColumn ? '<cols><col min="3" max="3" width="9" hidden="1"/></cols>' : '';
  return `${size}${columns}<sheetData>${rows.join('')}</sheetData>`;
}

function workbook(made: Book): Uint8Array {
  const { names, prefix, separator, format, sheets } = made;
  const [main, relations] = NAMESPACES[names];
  const strings: string[] = [];
  const own = figuresSheet(made, strings);
  const first = {
    alone: undefined,
    hiddenFirst: '<sheetData><row><c><v>1</v></c><c><v>999</v></c></row></sheetData>',
    wordsFirst: '<sheetData><row><c t="inlineStr"><is><t>Lees dit eerst</t></is></c></row></sheetData>',
    chartFirst: 'chart',
  }[sheets];
  const bodies = [...(first === undefined ? [] : [first]), own];
  const within = (xml: string) => xml.replaceAll(/<(?<end>\/?)(?=[a-z])/gu, `<$<end>${prefix}`);
  const space = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const root = (name: string, body: string) =>
    strToU8(
      `<?xml version="1.0"?>${within(`<${name}`)} ${space} xmlns:r="${relations}">${within(body)}${within(`</${name}>`)}`,
    );
  const isChart = (body: string) => body === 'chart';
  const path = (i: number) => `${isChart(bodies[i] ?? '') ? 'chartsheets' : 'worksheets'}/sheet${i + 1}.xml`;
  const state = (i: number) => (sheets === 'hiddenFirst' && i === 0 ? ' state="hidden"' : '');
  const parts: Zippable = {};
  const put = (name: string, bytes: Uint8Array) => (parts[`xl/${name}`.replaceAll('/', separator)] = bytes);
  put(
    'workbook.xml',
    root(
      'workbook',
      `<sheets>${bodies.map((_, i) => `<sheet name="Blad ${i + 1}" sheetId="${i + 1}"${state(i)} r:id="r${i}"/>`).join('')}</sheets>`,
    ),
  );
  put(
    '_rels/workbook.xml.rels',
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${bodies
        .map(
          (body, i) =>
            `<Relationship Id="r${i}" Type="${relations}/${isChart(body) ? 'chartsheet' : 'worksheet'}" Target="${path(i)}"/>`,
        )
        .join('')}</Relationships>`,
    ),
  );
  put(
    'styles.xml',
    root(
      'styleSheet',
      `<numFmts><numFmt numFmtId="170" formatCode="${escaped(format).replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`,
    ),
  );
  put('sharedStrings.xml', root('sst', strings.map((each) => `<si><t>${escaped(each)}</t></si>`).join('')));
  for (const [i, body] of bodies.entries())
    put(path(i), isChart(body) ? root('chartsheet', '<drawing r:id="r1"/>') : root('worksheet', body));
  return zipSync(parts);
}

/** What such a workbook shows on a slide. */
function shown({ places, shares, odd, format }: Book): string {
  const last = places.length - 1;
  const rows = places.flatMap((place, i) => {
    const share = shares[i] ?? 0;
    const value = format === '0.0"%"' ? String(share / 1000) : String(share / 10);
    if (i < last || odd === 'none') return [`${place} ${value}`];
    if (odd === 'hiddenRow') return [];
    const missing = { secret: 'secret', error: 'error', noResult: 'noResult', emptyResult: 'empty' }[odd];
    return [`${place} (${missing})`];
  });
  return [...rows, 'percent'].join(' / ');
}

it('whatever program wrote a workbook, its figures are shown, or something is asked', () => {
  let right = 0;
  const runs = 150;
  fc.assert(
    fc.property(book, (made) => {
      const read = readSheets(workbook(made));
      if (!('sheets' in read)) throw new Error(JSON.stringify(read));
      const all = read.sheets.flatMap(tablesIn).filter(({ hidden }) => hidden !== true);
      const own = all.find(({ rows }) => rows.length > 1);
      if (own === undefined) throw new Error('no sheet with figures');
      const is = drawn(readingOf(own, 'ranking'));
      if (!is.startsWith('?')) {
        right += 1;
        expect(is).toBe(shown(made));
      }
    }),
    { numRuns: runs },
  );
  expect(right).toBeGreaterThan(runs / 2);
});
