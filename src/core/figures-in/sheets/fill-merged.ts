import {
  EMPTY_CELL,
  isBlankCell,
  type MergedArea,
  type SourceSheet,
  type SourceCell,
  type SourceRow,
} from './source-sheet';

/**
 * The sheet with what stands in the first cell of each merged area in all of its cells. A title above a whole table, or
 * above some of its rows, stays where it is: it says nothing of each column.
 */
export function withMergedFilled(sheet: SourceSheet): SourceSheet {
  const all = sheet.merged ?? [];
  const areas = all.length === 0 ? all : withoutTitles(sheet.rows, all);
  if (areas.length === 0) return sheet;
  return { ...sheet, rows: sheet.rows.map((row, at) => filled(row, at, sheet.rows, areas)) };
}

/** The areas that do not stand alone in all their rows from the first column of the table on. */
function withoutTitles(rows: readonly SourceRow[], areas: readonly MergedArea[]): readonly MergedArea[] {
  const filledIn = rows.map(({ cells }) =>
    cells.flatMap((cell, column) => (isBlankCell(cell) ? [] : [column])),
  );
  const several = filledIn.filter(({ length }) => length > 1);
  const first = several.reduce((least, [column = 0]) => Math.min(least, column), Infinity);
  const isAlone = ({ top, bottom, left, right }: MergedArea) =>
    filledIn.slice(top, bottom + 1).every((columns) => columns.every((at) => left <= at && at <= right));
  return areas.filter((area) => area.left > first || area.right === area.left || !isAlone(area));
}

function filled(
  row: SourceRow,
  at: number,
  rows: readonly SourceRow[],
  areas: readonly MergedArea[],
): SourceRow {
  const here = areas.filter(({ top, bottom }) => top <= at && at <= bottom);
  if (here.length === 0) return row;
  const cells: SourceCell[] = [...row.cells];
  for (const area of here) {
    const first = rows[area.top]?.cells[area.left] ?? EMPTY_CELL;
    while (cells.length <= area.right) cells.push(EMPTY_CELL);
    for (let column = area.left + (at === area.top ? 1 : 0); column <= area.right; column += 1)
      cells[column] = { ...first, merged: true };
  }
  return { ...row, cells };
}
