import { SHEET_LIMITS } from '../sheets/limits';
import type { SourceSheet } from '../sheets/source-sheet';
import { aligned } from './aligned';
import { countOf, linesOf } from './lines';
import { reportSheets } from './report';
import { separated, type Separated, type TextRow } from './separated';

/**
 * The sheets in a text: cells with signs between them, columns below each other, or lists in running text. Undefined
 * for a text that is larger than any table for a slide.
 */
export function sheetsFromText(text: string): readonly SourceSheet[] | undefined {
  // Counted before the memory for them is taken.
  if (Math.max(countOf(text, '\n'), countOf(text, '\r')) > SHEET_LIMITS.rows) return undefined;
  const plain = text.replace(/^\uFEFF/u, '').replaceAll('\u0000', '');
  const table = separated(plain);
  if (table === 'tooLarge') return undefined;
  const lines = linesOf(plain);
  // Commas stand inside names and figures too.
  const columns = table === undefined || table.sign === ',' ? aligned(lines) : undefined;
  if (columns !== undefined) return [sheetOf(columns)];
  if (table !== undefined) return [withCommasChecked(table)];
  const lists = reportSheets(plain);
  return lists.length > 0
    ? lists
    : [sheetOf(lines.map((line, i) => ({ line: i + 1, cells: [line.trim()] })))];
}

function sheetOf(rows: readonly TextRow[]): SourceSheet {
  return {
    name: '',
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.map((text) => ({ text })) })),
  };
}

/** Where commas part the columns, and decimals stand behind commas too, figures may have been cut in two. */
function withCommasChecked({ sign, rows }: Separated): SourceSheet {
  if (sign !== ',') return sheetOf(rows);
  const [first, ...body] = rows.filter(({ cells }) => cells.length > 1);
  const width = first?.cells.length ?? 0;
  const isWider = ({ cells }: TextRow) =>
    cells.length > width && cells.slice(width).some((cell) => cell !== '');
  const made = rows.map((row) => (isWider(row) ? { ...row, cells: rejoined(row.cells, width) } : row));
  const doubtful = made.some(isWider) || (first !== undefined && [first, ...body].every(looksCut));
  return { ...sheetOf(made), ...(doubtful && { warnings: ['commas'] }) };
}

/** Figures put together again, where there is only one way to have as many cells as the head. */
function rejoined(cells: readonly string[], width: number): readonly string[] {
  const cuts = cells.filter((cell, i) => /\d$/u.test(cell) && /^\d/u.test(cells[i + 1] ?? '')).length;
  if (cuts !== cells.length - width) return cells;
  const made: string[] = [];
  for (const cell of cells) {
    const before = made.at(-1) ?? '';
    if (/\d$/u.test(before) && /^\d/u.test(cell)) made[made.length - 1] = `${before},${cell}`;
    else made.push(cell);
  }
  return made.length === width ? made : cells;
}

/** Two whole numbers side by side, the second of which may be decimals of the first, with the sign behind both. */
function looksCut({ cells }: TextRow): boolean {
  return cells.some((cell, i) => /^\d{1,3}$/u.test(cell) && /^\d{1,3}(?: ?%)?$/u.test(cells[i + 1] ?? ''));
}
