import {
  EMPTY_CELL,
  widthOf,
  type SourceCell,
  type SourceRow,
  type SourceSheet,
} from '../sheets/source-sheet';
import { headsApart, pairIn, type Pair } from './pair-in-cell';

/**
 * A sheet in which cells with two figures, such as `188 (62,7%)`, are cells of two columns. Where nothing tells which
 * of the two is which, the sheet says so.
 */
export function withPairsApart(sheet: SourceSheet): SourceSheet {
  const width = widthOf(sheet.rows);
  const columns = Array.from({ length: width }, (_, column) => partedColumn(sheet.rows, column));
  if (columns.every((parted) => parted === undefined)) return sheet;
  const isUndecided = columns.some((parted) => parted?.isUndecided === true);
  return {
    ...sheet,
    merged: [],
    hiddenColumns: shifted(sheet.hiddenColumns ?? [], columns),
    rows: sheet.rows.map((row, at) => ({ ...row, cells: cellsOf(row, at, columns) })),
    ...(isUndecided && { warnings: [...(sheet.warnings ?? []), 'pairs'] }),
  };
}

/** Where hidden columns are once others have become two. */
function shifted(
  hidden: readonly number[],
  columns: readonly (PartedColumn | undefined)[],
): readonly number[] {
  const isHidden = new Set(hidden);
  return columns
    .flatMap((parted, column) =>
      Array.from({ length: parted === undefined ? 1 : 2 }, () => isHidden.has(column)),
    )
    .flatMap((is, at) => (is ? [at] : []));
}

interface PartedColumn {
  /** By row, what stands in the two columns. */
  readonly cells: readonly (readonly [SourceCell, SourceCell])[];
  readonly isUndecided: boolean;
}

function cellsOf({ cells }: SourceRow, at: number, columns: readonly (PartedColumn | undefined)[]) {
  return columns.flatMap((parted, column) => parted?.cells[at] ?? [cells[column] ?? EMPTY_CELL]);
}

/** A column as two, where most cells with figures have two of them; undefined for any other. */
function partedColumn(rows: readonly SourceRow[], column: number): PartedColumn | undefined {
  const cells = rows.map((row) => row.cells[column] ?? EMPTY_CELL);
  const pairs = cells.map(({ text, number }) => (number === undefined ? pairIn(text) : undefined));
  const found = pairs.filter((pair) => pair !== undefined);
  const figures = cells.filter(({ text }) => /^(?:n ?= ?)?[-€\d]/iu.test(text.trim())).length;
  if (found.length === 0 || found.length * 2 < figures) return undefined;
  const side = percentSide(found);
  const first = pairs.findIndex((pair) => pair !== undefined);
  const heads = cells.slice(0, first).map(({ text }) => headsApart(text));
  const isTold = side !== undefined || heads.some((head) => head !== undefined);
  return {
    isUndecided: found.some(({ isPartOf }) => isPartOf) || (!isTold && !found.every(({ isSpan }) => isSpan)),
    cells: cells.map((cell, i) => {
      const two = pairs[i] ?? (i < first ? heads[i] : undefined);
      return two === undefined ? alone(cell, i < first, side) : [{ text: two.first }, { text: two.second }];
    }),
  };
}

/** Which of the two figures has a sign of per cent. */
function percentSide(pairs: readonly Pair[]): 'first' | 'second' | undefined {
  const has = (side: 'first' | 'second') => pairs.filter((pair) => pair[side].includes('%')).length;
  const [first, second] = [has('first'), has('second')];
  return first === second ? undefined : first > second ? 'first' : 'second';
}

/** A cell that is no pair: words stand above or in both columns, a figure is the one that it says it is. */
function alone(
  cell: SourceCell,
  isAbove: boolean,
  side: 'first' | 'second' | undefined,
): readonly [SourceCell, SourceCell] {
  if (isAbove) return [cell, { ...cell, merged: true }];
  if (!/\d/u.test(cell.text) && cell.number === undefined) return [cell, cell];
  if (/^0(?:[.,]0+)?$/u.test(cell.text.trim())) return [cell, cell];
  const isSecond = side !== undefined && (side === 'second') === cell.text.includes('%');
  return isSecond ? [EMPTY_CELL, cell] : [cell, EMPTY_CELL];
}
