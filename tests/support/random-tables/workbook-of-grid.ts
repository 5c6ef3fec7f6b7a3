import * as fc from 'fast-check';
import { sheetOf, workbookOf } from '../workbooks';
import type { Facts } from './facts';
import type { Grid, Style } from './writing';

/** What a spreadsheet takes for a number when it is typed. */
export const typedStyle: fc.Arbitrary<Style> = fc.record({
  signs: fc.constant(['.', '']),
  percent: fc.constantFrom('%', '%', ''),
  fraction: fc.nat(9).map((n) => n === 0),
  money: fc.constant(''),
  scientific: fc.constant(false),
});

export const book = fc.record({
  merged: fc.boolean(),
  /** Days, months and years are days to the program, shown in such a way. */
  dates: fc.boolean(),
});
export type Book = typeof book extends fc.Arbitrary<infer B> ? B : never;

const STYLES = ['General', '0.0%', 'mmm\\-yy', 'd\\-m\\-yyyy', 'yyyy'];
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const FIRST_DAY = Date.UTC(1899, 11, 30);
const dayOf = (year: number, month: number, day = 1) =>
  Math.round((Date.UTC(year, month, day) - FIRST_DAY) / 86_400_000);

/** A table as a workbook: numbers, shares and days are what a spreadsheet makes of them when they are typed. */
export function workbookOfGrid(grid: Grid, facts: Facts, { merged, dates }: Book): Uint8Array {
  const areas = merged ? new Areas(grid, facts) : undefined;
  const rows = (areas?.grid ?? grid).map((cells, row) => {
    // In rows with figures those may look like years.
    const as = { days: dates, years: dates && !cells.some((text) => facts.names.includes(text.trim())) };
    const all = cells.map((text, column) => cellOf(`${letter(column)}${row + 1}`, text, as));
    return `<row r="${row + 1}">${all.join('')}</row>`;
  });
  const formats = STYLES.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code}"/>`);
  const looks = STYLES.map((_, i) => `<xf numFmtId="${170 + i}"/>`);
  return workbookOf({
    sheets: [sheetOf(rows.join('')).replace('</worksheet>', `${mergedXml(areas?.found ?? [])}</worksheet>`)],
    styles: `<styleSheet><numFmts>${formats.join('')}</numFmts><cellXfs>${looks.join('')}</cellXfs></styleSheet>`,
  });
}

const letter = (column: number) => String.fromCharCode(65 + column);
const mergedXml = (areas: readonly string[]) =>
  areas.length === 0
    ? ''
    : `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;

/** What is kept as a day. */
interface Dates {
  readonly days: boolean;
  readonly years: boolean;
}

function cellOf(address: string, text: string, dates: Dates): string {
  if (text === '') return '';
  const [style, value] = numberIn(text, dates) ?? [];
  if (style !== undefined) return `<c r="${address}" s="${style}"><v>${value ?? ''}</v></c>`;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

type Typed = readonly [style: number, value: number];

function numberIn(text: string, dates: Dates): Typed | undefined {
  if (/^\d+(?:\.\d+)?%$/u.test(text)) return [1, Number((Number(text.slice(0, -1)) / 100).toPrecision(12))];
  return dayIn(text, dates) ?? (/^(?:[1-9]\d*|0)(?:\.\d+)?$/u.test(text) ? [0, Number(text)] : undefined);
}

function dayIn(text: string, { days, years }: Dates): Typed | undefined {
  if (years && /^20\d\d$/u.test(text)) return [4, dayOf(Number(text), 0)];
  if (!days) return undefined;
  const [, name = '', short] = /^([a-z]{3})-(\d\d)$/u.exec(text) ?? [];
  if (MONTHS.includes(name)) return [2, dayOf(2000 + Number(short), MONTHS.indexOf(name))];
  const [, day, month, year] = /^(\d\d?)-(\d\d?)-(\d{4})$/u.exec(text) ?? [];
  return year === undefined ? undefined : [3, dayOf(Number(year), Number(month) - 1, Number(day))];
}

/** Cells that people merge: a title over the whole table, a group over its columns or rows, a head over two rows. */
class Areas {
  readonly found: string[] = [];
  readonly grid: Grid;

  constructor(grid: Grid, facts: Facts) {
    const names = new Set(facts.names);
    const width = Math.max(...grid.map((row) => row.length));
    const own = grid.map((row) => [...row]);
    this.grid = own;
    const isNamed = (row: readonly string[] | undefined) => row?.some((text) => names.has(text.trim()));
    for (const [row, cells] of own.entries()) {
      if (cells.length === 1 && cells[0] !== '') this.#add(row, row, 0, width - 1);
      else if (isNamed(cells) !== true) this.#addGroups(row, cells);
      if (cells.length > 1 && isNamed(cells) !== true && isNamed(own[row + 1]) !== true)
        this.#addHeads(row, cells, own[row + 1] ?? []);
    }
    this.#addNames(own);
  }

  #add(top: number, bottom: number, left: number, right: number): void {
    if (bottom > top || right > left)
      this.found.push(`${letter(left)}${top + 1}:${letter(right)}${bottom + 1}`);
  }

  /** What stands above several columns. */
  #addGroups(row: number, cells: readonly string[]): void {
    for (const [column, text] of cells.entries()) {
      const next = cells.findIndex((each, at) => at > column && each !== '');
      const end = next < 0 ? cells.length : next;
      if (/\p{L}|^20\d\d/u.test(text)) this.#add(row, row, column, end - 1);
    }
  }

  /** Heads of columns that no group stands above begin where groups do. */
  #addHeads(row: number, cells: string[], below: string[]): void {
    const first = cells.findIndex((text) => text !== '');
    for (let column = 0; column < first; column += 1) {
      const text = below[column] ?? '';
      if (below.length < 2 || !/\p{L}/u.test(text)) continue;
      cells[column] = text;
      below[column] = '';
      this.#add(row, row + 1, column, column);
    }
  }

  /** What is said once of several rows. */
  #addNames(own: readonly (readonly string[])[]): void {
    for (const [row, [first = '', second]] of own.entries()) {
      if (first === '' || second === undefined || second === '') continue;
      const next = own.findIndex((cells, at) => at > row && (cells.length < 2 || cells[0] !== ''));
      this.#add(row, (next < 0 ? own.length : next) - 1, 0, 0);
    }
  }
}
