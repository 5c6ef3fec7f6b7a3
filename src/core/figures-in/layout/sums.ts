import { valueOf } from '../numbers/written';
import type { GridRow } from './grid';
import { isPartOfAbove, mayBeTotal } from './totals';

/** Rows of data whose figures are those of others together. */
export interface Sums {
  /** The places of the rows that are sums. */
  readonly rows: ReadonlySet<number>;
  /** Each stands above the rows that it is the sum of. */
  readonly areHeads: boolean;
}

const NONE: Sums = { rows: new Set(), areHeads: false };

/** The sums among the rows at some places, by their figures, and by their names where figures alone may be chance. */
export function sumsAmong(
  rows: readonly GridRow[],
  places: readonly number[],
  figureColumns: readonly number[],
): Sums {
  const isFigureColumn = new Set(figureColumns);
  const columns = figureColumns.map((column) => places.map((at) => valueAt(rows[at], column)));
  const heads = columns.map(headsIn).find((found) => found.length > 0);
  if (heads !== undefined) return { rows: new Set(heads.flatMap((i) => places[i] ?? [])), areHeads: true };
  const whole = wholeAbove(rows, places, isFigureColumn);
  if (whole !== undefined && columns.some((values) => partsBelow(values, whole) !== undefined))
    return { rows: new Set(places.slice(whole, whole + 1)), areHeads: false };
  const all = places.filter((at, i) => {
    const named = rows[at]?.cells.some(({ text }, column) => !isFigureColumn.has(column) && mayBeTotal(text));
    return named === true && columns.some((values) => isSumOfOthers(values, i));
  });
  return all.length === 1 ? { rows: new Set(all), areHeads: false } : NONE;
}

/** The row right above the first that says it is a part of it; undefined if none is. */
function wholeAbove(
  rows: readonly GridRow[],
  places: readonly number[],
  isFigureColumn: ReadonlySet<number>,
): number | undefined {
  const first = places.findIndex((at) =>
    rows[at]?.cells.some(({ text }, column) => !isFigureColumn.has(column) && isPartOfAbove(text)),
  );
  return first > 0 ? first - 1 : undefined;
}

/** Which of two signs stands before decimals does not matter here: a sum is one with either. */
function valueAt(row: GridRow | undefined, column: number): number {
  const reading = row?.cells[column]?.reading;
  return reading?.type === 'figure' ? valueOf(reading, 'comma') : NaN;
}

const isSame = (one: number, other: number) => Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(other));

const MIN_PARTS = 2;

function isSumOfOthers(values: readonly number[], at: number): boolean {
  const others = values.filter((_, i) => i !== at);
  const sum = others.reduce((all, value) => all + value, 0);
  return others.length >= MIN_PARTS && sum > 0 && isSame(sum, values[at] ?? NaN);
}

/**
 * The rows that are each the sum of those between them and the next one, where all rows belong to such groups. Rows
 * from high to low may be so by chance.
 */
function headsIn(values: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < values.length;) {
    const parts = partsBelow(values, at);
    if (parts === undefined) return [];
    found.push(at);
    at += parts + 1;
  }
  const rises = found.some((at) => at > 0 && (values[at] ?? 0) > (values[at - 1] ?? 0));
  return found.length > 1 && rises ? found : [];
}

/** How many rows below one make its figure together; undefined where none do. */
function partsBelow(values: readonly number[], at: number): number | undefined {
  const head = values[at] ?? NaN;
  let sum = 0;
  for (let parts = 1; at + parts < values.length; parts += 1) {
    sum += values[at + parts] ?? NaN;
    if (parts >= MIN_PARTS && head > 0 && isSame(sum, head)) return parts;
    if (!(sum <= head)) return undefined;
  }
  return undefined;
}
