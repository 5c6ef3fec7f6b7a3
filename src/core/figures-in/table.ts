/** What stands in a cell: a text as it was written, or a number that the program it came from knew as one. */
export type Cell = string | number;

export interface TableRow {
  /** The line of the text, or the row of the sheet, that it came from: from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Rows of cells; rows need not be equally long. */
export interface Table {
  readonly rows: readonly TableRow[];
}

export const isBlank = (cell: Cell | undefined) => cell === undefined || cell === '';
