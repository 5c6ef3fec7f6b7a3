import { EMPTY_CELL, isBlankCell, widthOf, type SourceRow, type SourceSheet } from '../sheets/source-sheet';
import { gridOf, isFigureLook, type GridRow } from './grid';
import { unitSaid } from './heads';
import { isPeriod } from './periods';
import { isCodeHead } from './vocabulary';

/** Columns in front of the first that has a head: row numbers, or a group and its names. */
const MOST_HEADLESS = 2;

/**
 * Puts a heading that is shorter than the rows below it above the columns that it names: R leaves out the head of its
 * row numbers, and SPSS those of groups and answers, so that each head would stand above the column in front of its own.
 */
export function withHeadingAligned(sheet: SourceSheet): SourceSheet {
  const at = sheet.rows.findIndex(({ cells }) => filledIn(cells) > 1);
  const heads = sheet.rows[at]?.cells ?? [];
  const short = widthOf(sheet.rows) - filledIn(heads);
  const isWhole = heads.slice(0, filledIn(heads)).every((cell) => !isBlankCell(cell));
  if (at < 0 || short < 1 || short > MOST_HEADLESS || !isWhole || !isShifted(sheet, at, short)) return sheet;
  const rows = sheet.rows.map((row, i) =>
    i === at ? { ...row, cells: [...blanks(short), ...row.cells] } : row,
  );
  return { ...sheet, rows };
}

const filledIn = (cells: SourceRow['cells']) => cells.filter((cell) => !isBlankCell(cell)).length;
const blanks = (count: number) => Array.from({ length: count }, () => EMPTY_CELL);

function isShifted(sheet: SourceSheet, at: number, short: number): boolean {
  const { rows, width } = gridOf({ ...sheet, rows: sheet.rows.slice(at) });
  const [heading, ...below] = rows;
  const several = below.filter(({ cells }) => cells.filter(({ look }) => look !== 'blank').length > 2);
  const full = several.filter((row) => hasFigure(row, width - 1));
  if (heading === undefined || full.length < 2 || full.length * 3 < several.length * 2) return false;
  if (short === 1 && areNumbered(full)) return namesRows(heading);
  return namesFigures(heading) && areFiguresFrom(full, short, width);
}

const namesRows = ({ cells: [first] }: GridRow) => first?.look === 'words' && !isCodeHead(first.text);

function namesFigures({ cells: [first] }: GridRow): boolean {
  return first !== undefined && (unitSaid(first.text) !== undefined || isPeriod(first.text));
}

/** Whether all columns from a place on hold figures, and those in front of it none. */
function areFiguresFrom(rows: readonly GridRow[], from: number, width: number): boolean {
  return Array.from({ length: width }, (_, column) => column).every(
    (column) => rows.some((row) => hasFigure(row, column)) === column >= from,
  );
}

const hasFigure = ({ cells }: GridRow, column: number) => isFigureLook(cells[column]?.look ?? 'blank');

/** `1`, `2`, `3` in front, as R numbers its rows. */
const areNumbered = (rows: readonly GridRow[]) =>
  rows.every(({ cells }, i) => cells[0]?.text === String(i + 1));
