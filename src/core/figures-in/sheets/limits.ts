/** A sheet that spans more is none for a slide, and reading it would take seconds: rows, columns, cells, characters. */
export const SHEET_LIMITS = { rows: 50_000, columns: 16_384, cells: 500_000, text: 20_000_000 } as const;

/** Whether so many rows and columns are too many. */
export const isTooWide = (rows: number, columns: number) =>
  rows > SHEET_LIMITS.rows || columns > SHEET_LIMITS.columns || rows * columns > SHEET_LIMITS.cells;
