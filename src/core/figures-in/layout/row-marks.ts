import { filledIn, saidIn, type Grid, type GridRow } from './grid';
import type { Heading } from './heading';
import { isRespondents, isSource, isTotal } from './vocabulary';

/** What a row of a sheet is. A note explains a mark; `unused` says nothing that the slide needs. */
export type RowMark = 'title' | 'heading' | 'data' | 'total' | 'n' | 'source' | 'note' | 'unused';

/** Why a row is not used, where its mark alone does not say so. */
export type UnusedWhy =
  | 'blank'
  | 'hidden'
  | 'repeated'
  | 'otherTable'
  | 'caption'
  | 'remark'
  | 'mention'
  | 'nameless'
  | 'pageNumber';

export interface MarkedRow {
  readonly mark: RowMark;
  readonly why?: UnusedWhy;
}

/** What each row of a sheet is, as far as it can be guessed. */
export function marksOf(
  grid: Grid,
  heading: Heading,
  figureColumns: readonly number[],
): readonly MarkedRow[] {
  const { rows } = grid;
  const names = heading.rows.map((at) => textsOf(rows[at]));
  const next = rows.findIndex(
    (row, i) => i >= heading.below && isOtherTable(rows, i, row, figureColumns, heading),
  );
  const end = next < 0 ? rows.length : next;
  return rows.map((row, at): MarkedRow => {
    const plain = plainMark(row);
    if (plain !== undefined && !heading.rows.includes(at)) return plain;
    if (heading.rows.includes(at)) return { mark: 'heading' };
    const said = aside(row, figureColumns);
    if (said !== undefined) return said;
    if (at < heading.below) return { mark: 'title' };
    if (at >= end) return { mark: 'unused', why: 'otherTable' };
    if (names.includes(textsOf(row))) return { mark: 'unused', why: 'repeated' };
    return row.made === 'aside' ? { mark: 'unused', why: 'remark' } : below(rows, at, figureColumns);
  });
}

/** What a row is wherever it stands. */
function plainMark(row: GridRow): MarkedRow | undefined {
  if (filledIn(row).length === 0) return { mark: 'unused', why: 'blank' };
  if (row.hidden) return { mark: 'unused', why: 'hidden' };
  const { made } = row;
  return made === 'pageNumber' || made === 'nameless' || made === 'mention'
    ? { mark: 'unused', why: made }
    : undefined;
}

const textsOf = (row: GridRow | undefined) => JSON.stringify(row?.cells.map(({ text }) => text));

/** What a row says beside the figures, wherever it stands. */
function aside(row: GridRow, figureColumns: readonly number[]): MarkedRow | undefined {
  const [first, ...more] = saidIn(row);
  const text = first?.text ?? '';
  const alone = more.length === 0;
  if (isRespondents(text) && (alone || more.length <= figureColumns.length)) return { mark: 'n' };
  if (isSource(text) && !figureColumns.some((column) => row.cells[column]?.look === 'figure'))
    return { mark: 'source' };
  if (alone && /^(?:[*†‡¹²³]|[a-z1-9]\) )\s*\S/u.test(text) && text.length > 3) return { mark: 'note' };
  return undefined;
}

function below(rows: readonly GridRow[], at: number, figureColumns: readonly number[]): MarkedRow {
  const row = rows[at];
  const names =
    row?.cells.filter(({ look }, column) => look !== 'blank' && !figureColumns.includes(column)) ?? [];
  if (isBare(row, figureColumns)) return bare(rows, at, figureColumns);
  return { mark: names.some(({ text }) => isTotal(text)) && !isEverywhere(rows, names) ? 'total' : 'data' };
}

/** Nothing stands in its columns of figures. */
const isBare = (row: GridRow | undefined, figureColumns: readonly number[]) =>
  figureColumns.every((column) => (row?.cells[column]?.look ?? 'blank') === 'blank');

/** A name without a figure is one that lacks it, one above several, or a remark below the table. */
function bare(rows: readonly GridRow[], at: number, figureColumns: readonly number[]): MarkedRow {
  const more = rows.slice(at + 1).some((row) => !isBare(row, figureColumns));
  const text = saidIn(rows[at] ?? NO_ROW)[0]?.text ?? '';
  if (more) return isCaption(rows, at, figureColumns) ? { mark: 'unused', why: 'caption' } : { mark: 'data' };
  const short = text.length <= LONGEST_NAME && !/[.!?:]$/u.test(text);
  const behind = rows
    .slice(0, at)
    .findLast((row) => filledIn(row).length === 0 || !isBare(row, figureColumns));
  return short && behind !== undefined && !isBare(behind, figureColumns)
    ? { mark: 'data' }
    : { mark: 'unused', why: 'remark' };
}

const LONGEST_NAME = 40;
const NO_ROW: GridRow = { line: 0, cells: [], hidden: false };

/** A column that says the same in every row says nothing of this one. */
function isEverywhere(rows: readonly GridRow[], names: readonly { readonly text: string }[]): boolean {
  const totals = names.filter(({ text }) => isTotal(text));
  const share = (text: string) => rows.filter(({ cells }) => cells.some((cell) => cell.text === text)).length;
  return rows.length > 2 && totals.every(({ text }) => share(text) * 2 > rows.length);
}

/** It stands above names that come back elsewhere, so that they need its own. */
function isCaption(rows: readonly GridRow[], at: number, figureColumns: readonly number[]): boolean {
  const next = rows[at + 1];
  if (isBare(next, figureColumns)) return false;
  const named = (row: GridRow | undefined) =>
    JSON.stringify(row?.cells.filter((_, column) => !figureColumns.includes(column)).map(({ text }) => text));
  return rows.filter((row) => !isBare(row, figureColumns) && named(row) === named(next)).length > 1;
}

/** Behind an empty line words stand where figures did: another table begins. */
function isOtherTable(
  rows: readonly GridRow[],
  at: number,
  row: GridRow,
  figureColumns: readonly number[],
  heading: Heading,
): boolean {
  if (at <= heading.below || saidIn(row).length < 2) return false;
  const looks = figureColumns.map((column) => row.cells[column]?.look ?? 'blank');
  const words = looks.includes('words') && !looks.includes('figure');
  const apart = saidIn(rows[at - 1] ?? row).length < 2;
  const names = textsOf(row) !== textsOf(rows[heading.rows.at(-1) ?? -1]);
  return (
    words && apart && names && looks.every((look) => look === 'words' || look === 'blank' || look === 'year')
  );
}
