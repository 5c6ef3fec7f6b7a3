import { unitSaid } from './heads';
import type { GridRow } from './grid';
import { isPeriod, isPeriodHead } from './periods';
import { isCodeHead, isNameHead } from './vocabulary';

/** Rows of words that may name columns, without those that are rows of data. */
export interface Tops {
  readonly tops: readonly number[];
  /** This row may name the column of figures, or say in words why it has none. */
  readonly doubt?: number;
}

/**
 * A row with words in the one column of figures is one of data where the row above it names that column already:
 * below `Wijk;%` stands `Noord;nog niet bekend`.
 */
export function withoutDataRows(
  rows: readonly GridRow[],
  tops: readonly number[],
  figureColumns: readonly number[],
): Tops {
  const [figures, ...more] = figureColumns;
  if (figures === undefined || more.length > 0) return { tops };
  const found = tops.map((at) => headingAbove(rows, at, figures));
  const isSure = (at: number) => {
    const row = rows[at];
    return row !== undefined && (namesFigures(row, figures) || namesRows(row, figures));
  };
  const doubt = tops.find((at, i) => found[i] !== at && !isSure(found[i] ?? at));
  return { tops: [...new Set(found)], ...(doubt !== undefined && { doubt }) };
}

/** The row that names the columns, of those with words right above each other. */
function headingAbove(rows: readonly GridRow[], at: number, figures: number): number {
  for (let found = at; ; found -= 1) {
    const [above, row] = [rows[found - 1], rows[found]];
    if (above === undefined || row === undefined || !isNamed(above, figures)) return found;
    const look = above.cells[figures]?.look;
    if (look !== 'words' && look !== 'period') return found;
    if (sideOf(above, row, figures) === 'heading') return found;
  }
}

/** What a row of words below another one is, as far as the words themselves tell. */
function sideOf(above: GridRow, row: GridRow, figures: number): 'heading' | 'data' | 'either' {
  if (!isNamed(row, figures) || namesFigures(row, figures)) return 'heading';
  if (namesFigures(above, figures)) return 'data';
  const [before, own] = [namesRows(above, figures), namesRows(row, figures)];
  if (before === own) return 'either';
  return before ? 'data' : 'heading';
}

const namesFigures = ({ cells }: GridRow, figures: number) => {
  const text = cells[figures]?.text ?? '';
  return unitSaid(text) !== undefined || isPeriod(text);
};

/** What stands above the names of rows. */
function namesRows({ cells }: GridRow, figures: number): boolean {
  const corner = cells.find(({ look }, column) => column !== figures && look !== 'blank')?.text ?? '';
  return isNameHead(corner) || isPeriodHead(corner) || isCodeHead(corner);
}

const isNamed = ({ cells }: GridRow, figures: number) =>
  cells.some(({ look, merged }, column) => column !== figures && look !== 'blank' && !merged);
