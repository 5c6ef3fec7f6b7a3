/** The content of a cell: a text as written, or a number that the other program stored as one. */
export type Cell = string | number;

export interface TableRow {
  /** The line of the text, or the row of the sheet, that it came from: from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Rows of cells; rows need not be equally long. */
export interface ImportedTable {
  readonly rows: readonly TableRow[];
}

export const isBlank = (cell: Cell | undefined) => cell === undefined || cell === '';

/** A table that spans more is none for a slide, and reading it would take seconds: rows, columns, cells, characters. */
export const TABLE_LIMITS = { rows: 50_000, columns: 16_384, cells: 500_000, text: 20_000_000 } as const;

/** Whether so many rows and columns are too many. */
export const isTooWide = (rows: number, columns: number) =>
  rows > TABLE_LIMITS.rows || columns > TABLE_LIMITS.columns || rows * columns > TABLE_LIMITS.cells;
