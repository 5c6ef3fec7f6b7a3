import { readCell, type CellReading } from '../numbers/read-cell';
import {
  EMPTY_CELL,
  isBlankCell,
  widthOf,
  type RowMade,
  type SourceSheet,
  type SourceCell,
} from '../sheets/source-sheet';
import { isPeriod, yearIn } from './periods';

/** What a cell looks like by itself; a year may be a figure and a figure a year. */
export type CellLook = 'blank' | 'missing' | 'figure' | 'year' | 'period' | 'words';

export interface GridCell {
  readonly text: string;
  readonly look: CellLook;
  readonly reading: CellReading;
  readonly merged: boolean;
  /** The number that the program it came from knew. */
  readonly number?: number;
}

export interface GridRow {
  readonly line: number;
  readonly cells: readonly GridCell[];
  readonly hidden: boolean;
  readonly made?: RowMade;
}

/** A sheet with every row as wide as the widest, and every cell looked at. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly width: number;
  readonly hiddenColumns: ReadonlySet<number>;
}

export function gridOf(sheet: SourceSheet): Grid {
  const width = widthOf(sheet.rows);
  return {
    width,
    hiddenColumns: new Set(sheet.hiddenColumns),
    rows: sheet.rows.map(({ line, cells, hidden = false, made }) => ({
      line,
      hidden,
      ...(made !== undefined && { made }),
      cells: Array.from({ length: width }, (_, column) => lookedAt(cells[column] ?? EMPTY_CELL)),
    })),
  };
}

function lookedAt(cell: SourceCell): GridCell {
  const reading = readCell(cell);
  const text = cell.text.replaceAll(/\s+/gu, ' ').trim();
  const number = cell.number === undefined ? {} : { number: cell.number };
  return { text, look: lookOf(cell, text, reading), reading, merged: cell.merged === true, ...number };
}

function lookOf(cell: SourceCell, text: string, reading: CellReading): CellLook {
  if (isBlankCell(cell)) return 'blank';
  if (cell.period === true) return 'period';
  if (isYear(cell, text, reading)) return 'year';
  if (cell.number === undefined && isPeriod(text)) return 'period';
  if (reading.type === 'words') return 'words';
  return reading.type === 'missing' ? 'missing' : 'figure';
}

/** A year that may be a figure as well; with words such as `voorlopig` behind it it is none. */
const isYear = ({ percent, money }: SourceCell, text: string, reading: CellReading) =>
  yearIn(text) !== undefined && percent !== true && money !== true && reading.type === 'figure';

export const filledIn = ({ cells }: GridRow) => cells.filter(({ look }) => look !== 'blank');

/** What stands in a row apart from each other: a merged area counts once. */
export const saidIn = (row: GridRow) => filledIn(row).filter(({ merged }) => !merged);

export const isFigureLook = (look: CellLook) => look === 'figure' || look === 'year';
