import type { ColumnKind } from './column-kinds';
import type { Grid } from './grid';
import type { RowMark } from './row-marks';
import { rowsWith, structureOf, type Structure } from './structure';
import { isPeriod } from './periods';
import { isTotal } from './totals';

/**
 * The layout of a sheet turned round. What its rows and columns are is clearer as it stands in the file: what is no
 * row of data there is no column of figures here, and where some columns are periods the others are no rows over time.
 * `names` are the columns of the file that name its rows; `said` is by line of the sheet turned round.
 */
export function turnedStructure(
  grid: Grid,
  file: Structure,
  names: readonly number[],
  { overTime, said = {} }: { readonly overTime: boolean; readonly said?: Readonly<Record<number, RowMark>> },
): Structure {
  if (names.length === 0 || rowsWith(file, 'heading').length === 0) return structureOf(grid, said);
  const structure = structureOf(grid, { ...marksFrom(file, names, overTime), ...said });
  const kinds = structure.kinds.map((kind, column): ColumnKind => {
    const mark = file.marks[column]?.mark;
    return mark === 'data' || mark === 'heading' ? kind : 'empty';
  });
  return { ...structure, kinds };
}

/** What each column of the file is as a row, by its line. */
function marksFrom(
  { kinds, heads, grid }: Structure,
  names: readonly number[],
  overTime: boolean,
): Readonly<Record<number, RowMark>> {
  const nameOf = (column: number) => heads[column]?.name ?? '';
  const isRow = (kind: ColumnKind, column: number) =>
    kind === 'figures' || (kind === 'empty' && nameOf(column) !== '');
  const periods = kinds.filter((kind, column) => isRow(kind, column) && isPeriod(nameOf(column))).length;
  const marks = kinds.flatMap((kind, column): readonly (readonly [line: number, mark: RowMark])[] => {
    if (grid.hiddenColumns.has(column)) return [];
    const mark = (found: RowMark) => [[column + 1, found] as const];
    if (names.includes(column) || kind === 'unit') return mark('heading');
    if (!isRow(kind, column)) return mark('unused');
    if (isTotal(nameOf(column))) return mark('total');
    return mark(overTime && periods > 1 && !isPeriod(nameOf(column)) ? 'unused' : 'data');
  });
  return Object.fromEntries(marks);
}
