/** A cell as a file has it. */
export interface SourceCell {
  /** What stands there, with digits as they were written. */
  readonly text: string;
  /** The number behind it, where the program it came from knew one; 85.9 where that showed 85,9%. */
  readonly number?: number;
  /** The format of the number says that it is a share of a hundred. */
  readonly percent?: true;
  /** The format of the number is one of money. */
  readonly money?: true;
  /** It is a day, a month or a year. */
  readonly period?: true;
  /** Why no figure is there: a formula whose result was not kept, or one that went wrong. */
  readonly lacks?: 'result' | 'error';
  /** It shows what stands in the first cell of a merged area. */
  readonly merged?: true;
}

export interface SourceRow {
  /** The line of the text, or the row of the sheet: from 1. */
  readonly line: number;
  readonly cells: readonly SourceCell[];
  readonly hidden?: true;
  /** What was done to a text to make this row of it. */
  readonly made?: RowMade;
}

/**
 * How a row came out of running text: its name was put together again, there was no name for its figure, or it is
 * none. A sentence may mention a figure.
 */
export type RowMade = 'joined' | 'nameless' | 'pageNumber' | 'aside' | 'mention';

/** Cells from the first to the last row and column, from 0 and inclusive. */
export interface MergedArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet as a file has it. Rows need not be equally long. */
export interface SourceSheet {
  /** Empty for a text, which has only one sheet. */
  readonly name: string;
  readonly hidden?: true;
  readonly rows: readonly SourceRow[];
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly MergedArea[];
  /** Which sign stands before decimals, where the text around the table tells. */
  readonly decimal?: DecimalSign;
  /** The rows with each figure at the name on its other side, where either can be meant. */
  readonly otherOrder?: readonly SourceRow[];
  /** Something that whoever reads the sheet should hear of. */
  readonly warnings?: readonly SheetWarning[];
}

/**
 * Some characters of a text were damaged; the commas that part its columns may stand inside its figures; cells have two
 * figures, and nothing tells which of them is which.
 */
export type SheetWarning = 'damagedText' | 'commas' | 'pairs';

export type DecimalSign = 'comma' | 'point';

export const EMPTY_CELL: SourceCell = { text: '' };

export const isBlankCell = (cell: SourceCell | undefined) =>
  cell === undefined || (cell.text.trim() === '' && cell.number === undefined && cell.lacks === undefined);

/** The number of columns. */
export function widthOf(rows: readonly SourceRow[]): number {
  return rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
}
