import type { Language } from '../deck/types';
import { parseCell } from './parse-cell';
import { isBlank, type Cell, type ImportedTable, type TableRow } from './table';

/** What the columns of a table contain, from 0, and the index of the heading row (or -1). */
export interface Columns {
  readonly label: number;
  readonly values: readonly number[];
  readonly header: number;
}

/** Finds the column of the labels, at most so many columns of figures, and the row with their heads. */
export function columnsOf(table: ImportedTable, language: Language, series: number): Columns {
  const isNumber = (cell: Cell | undefined) =>
    cell !== undefined && typeof parseCell(cell, language) === 'number';
  const width = table.rows.reduce((max, { cells }) => Math.max(max, cells.length), 0);
  const all = Array.from({ length: width }, (_, column) => column);
  const filled = all.filter((column) => table.rows.some(({ cells }) => !isBlank(cells[column])));
  const figures = new Set(filled.filter((column) => mostly(table.rows, column, isNumber)));
  // The label is the first column of words; where all are numbers the first of those, such as years.
  const label = filled.find((column) => !figures.has(column)) ?? filled[0] ?? 0;
  const own = [...figures].filter((column) => column !== label);
  const values = own.length > 0 ? own : [label + 1];
  const header = headerRow(table.rows, label, values, isNumber);
  return { label, values: values.slice(0, series), header };
}

/** At least half of the cells below the first are numbers. */
function mostly(
  rows: readonly TableRow[],
  column: number,
  isNumber: (cell: Cell | undefined) => boolean,
): boolean {
  const cells = rows.map((row) => row.cells[column]).filter((cell) => !isBlank(cell));
  const body = cells.length > 1 ? cells.slice(1) : cells;
  return body.filter(isNumber).length * 2 >= body.length && body.some(isNumber);
}

/** The first row above the figures that says something in their columns, or the only row of years. */
function headerRow(
  rows: readonly TableRow[],
  label: number,
  values: readonly number[],
  isNumber: (cell: Cell | undefined) => boolean,
): number {
  const isYear = (cell: Cell | undefined) => /^(?:19|20)\d\d$/u.test(String(cell ?? ''));
  const years = ({ cells }: TableRow) => values.every((column) => isYear(cells[column]));
  const first = rows.findIndex(({ cells }) => values.some((column) => isNumber(cells[column])));
  const top = rows[first];
  const isOnly =
    rows.filter(years).length === 1 && rows.slice(first + 1).some(({ cells }) => !cells.every(isBlank));
  if (top !== undefined && years(top) && isOnly && !isNumber(top.cells[label])) return first;
  const above = rows.slice(0, Math.max(first, 0));
  return above.findIndex(({ cells }) => values.some((column) => !isBlank(cells[column])));
}
