import { EMPTY_CELL, widthOf, type SourceSheet } from './source-sheet';

/** The sheet with its rows as columns. Merged areas must have been filled before. */
export function turned(sheet: SourceSheet): SourceSheet {
  const { rows, hiddenColumns = [] } = sheet;
  return {
    ...sheet,
    merged: [],
    hiddenColumns: rows.flatMap(({ hidden }, i) => (hidden === true ? [i] : [])),
    rows: Array.from({ length: widthOf(rows) }, (_, column) => ({
      line: column + 1,
      cells: rows.map(({ cells }) => cells[column] ?? EMPTY_CELL),
      ...(hiddenColumns.includes(column) && { hidden: true }),
    })),
  };
}
