import {
  EMPTY_CELL,
  type MergedArea,
  type SourceSheet,
  type SourceCell,
  type SourceRow,
} from './source-sheet';

/** The sheet with what stands in the first cell of each merged area in all of its cells. */
export function withMergedFilled(sheet: SourceSheet): SourceSheet {
  const areas = sheet.merged ?? [];
  if (areas.length === 0) return sheet;
  return { ...sheet, rows: sheet.rows.map((row, at) => filled(row, at, sheet.rows, areas)) };
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
