import { escaped } from '../../../../core/markup/xml-text';
import { column, workbook, type Cells } from './data-sheet';
import { face, fill, type Locale } from './text';
import { typeSize } from './measures';
import { CHART_NS, el, NS, part } from './xml';

/** The two files of a native chart. */
export interface ChartPart {
  readonly xml: string;
  readonly sheet: Uint8Array;
}

/** Figures by row and series; a missing figure is `null`, and has no bar and no label. */
export interface ChartData {
  /** The name of the data sheet. */
  readonly sheet: string;
  /** Of the labels, and of each series. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
    readonly words?: string;
  }[];
}

/** The relationship by which a chart names its data sheet. */
const SHEET_RELATION = 'rId1';

export const val = (name: string, value: string | number): string => el(`c:${name}`, { val: value });

/** A chart with nothing around it: `plot` fills `inner`, given as fractions of the whole. */
export function chartPart(
  data: ChartData,
  locale: Locale,
  inner: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  plot: string,
): ChartPart {
  const { x, y, width, height } = inner;
  const layout = el(
    'c:manualLayout',
    {},
    val('layoutTarget', 'inner') + val('xMode', 'edge') + val('yMode', 'edge'),
    val('x', x) + val('y', y) + val('w', width) + val('h', height),
  );
  const xml = el(
    'c:chartSpace',
    { 'xmlns:c': CHART_NS, 'xmlns:a': NS['xmlns:a'], 'xmlns:r': NS['xmlns:r'] },
    val('date1904', 0) + val('lang', locale) + val('roundedCorners', 0),
    el(
      'c:chart',
      {},
      val('autoTitleDeleted', 1),
      el('c:plotArea', {}, el('c:layout', {}, layout), plot, el('c:spPr', {}, el('a:noFill'))),
      val('plotVisOnly', 1) + val('dispBlanksAs', 'gap'),
    ),
    el('c:spPr', {}, el('a:noFill'), NO_LINE),
    el('c:externalData', { 'r:id': SHEET_RELATION }, val('autoUpdate', 0)),
  );
  return { xml: part(xml), sheet: workbook(data.sheet, cellsOf(data)) };
}

const NO_LINE = el('a:ln', {}, el('a:noFill'));
export const painted = (paint: string): string => el('c:spPr', {}, paint, NO_LINE);

/** How text in a chart looks; not all charts follow the theme, so the typeface is named. */
export function textLook(size: number, colour: string, bold: boolean, display: boolean): string {
  const look = el(
    'a:defRPr',
    { sz: typeSize(size), b: bold ? 1 : 0 },
    fill(colour),
    ...['a:latin', 'a:ea', 'a:cs'].map((tag) => face(display, tag)),
  );
  return el(
    'c:txPr',
    {},
    // Explicitly horizontal, else LibreOffice leaves out labels that are close together.
    el('a:bodyPr', { rot: 0, vert: 'horz' }),
    el('a:lstStyle'),
    el('a:p', {}, el('a:pPr', {}, look), el('a:endParaRPr')),
  );
}

/** Words that replace a figure have a column next to the figures, from which no bar is drawn. */
function cellsOf({ heads, rows }: ChartData): Cells {
  return [
    heads,
    ...rows.map(({ label, values, words }) => [label, ...values, ...(words === undefined ? [] : [words])]),
  ];
}

/** Where a series (from 0) gets its name, categories and figures, with a copy of each. */
export function seriesSource(
  { sheet, heads, rows }: ChartData,
  series = 0,
): {
  readonly name: string;
  readonly data: string;
} {
  const place = (index: number, from: number, to = from) =>
    `'${sheet}'!$${column(index)}$${from}${to === from ? '' : `:$${column(index)}$${to}`}`;
  const texts = (index: number, from: number, all: readonly string[]) =>
    el('c:strRef', {}, formula(place(index, from, from + all.length - 1)), el('c:strCache', {}, points(all)));
  const labels = rows.map(({ label }) => label);
  const values = rows.map((row) => row.values[series] ?? null);
  const at = series + 1;
  const numbers = el('c:numCache', {}, el('c:formatCode', {}, 'General'), points(values));
  return {
    name: el('c:tx', {}, texts(at, 1, [heads[at] ?? ''])),
    data:
      el('c:cat', {}, texts(0, 2, labels)) +
      el('c:val', {}, el('c:numRef', {}, formula(place(at, 2, rows.length + 1)), numbers)),
  };
}

const formula = (text: string) => el('c:f', {}, escaped(text));

function points(all: readonly (string | number | null)[]): string {
  const each = all.map((value, idx) =>
    value === null || value === '' ? '' : el('c:pt', { idx }, el('c:v', {}, escaped(String(value)))),
  );
  return val('ptCount', all.length) + each.join('');
}
