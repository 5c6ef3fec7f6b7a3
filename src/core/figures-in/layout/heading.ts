import { filledIn, isFigureLook, saidIn, type CellLook, type Grid, type GridRow } from './grid';
import { isPeriodHead, yearIn } from './periods';
import { isUnitName } from './heads';
import { withoutDataRows } from './heading-or-data';
import { isNameHead } from './vocabulary';

/** Which rows of a sheet name its columns, and whether only an answer can tell. */
export interface Heading {
  /** The places of the rows, from the top; none where the columns have no names. */
  readonly rows: readonly number[];
  /** The place of the first row below. */
  readonly below: number;
  /** This row of years may name columns, or be a row of figures. */
  readonly doubt?: number;
}

const MOST_ROWS = 3;

/** Finds the heading above the longest table of the sheet. */
export function headingOf(grid: Grid, figureColumns: readonly number[]): Heading {
  const { rows } = grid;
  const below = nextOfSeveral(rows, figureColumns);
  const all = rows.flatMap((_, i) => (isTop(rows, i, below[i], figureColumns) ? [i] : []));
  const { tops, doubt } = withoutDataRows(rows, all, figureColumns);
  const lengths = tops.map((top, i) => ({
    top,
    length: rows.slice(top, tops[i + 1]).filter((row) => hasFigures(row, figureColumns)).length,
  }));
  const [best] = lengths.toSorted((a, b) => b.length - a.length);
  const first = rows.findIndex((row, i) => i > (best?.top ?? -1) && hasFigures(row, figureColumns));
  if (first < 0) return { rows: [], below: 0 };
  const years = isNamed(rows, best?.top, first, figureColumns) ? 'no' : areYears(rows, first, figureColumns);
  const last = years === 'yes' ? first : best?.top;
  const asked = years === 'doubt' ? first : doubt;
  return {
    rows: last === undefined ? [] : upwards(rows, last, figureColumns),
    below: last === undefined ? firstOf(rows, first, figureColumns) : last + 1,
    ...(asked !== undefined && { doubt: asked }),
  };
}

/** A figure or what stands for a missing one, in a row that says something else as well. */
function hasFigures(row: GridRow, figureColumns: readonly number[], ...looks: readonly CellLook[]): boolean {
  const counts = (look: CellLook) => (looks.length === 0 ? isFigureLook(look) : looks.includes(look));
  return saidIn(row).length > 1 && figureColumns.some((column) => counts(row.cells[column]?.look ?? 'blank'));
}

/** Whether all columns of figures have names already, and the row below them one of its own. */
function isNamed(
  rows: readonly GridRow[],
  top: number | undefined,
  first: number,
  figureColumns: readonly number[],
): boolean {
  const look = (at: number, column: number) => rows[at]?.cells[column]?.look ?? 'blank';
  const labels = rows[first]?.cells.some(
    ({ look: own }, column) => !figureColumns.includes(column) && own !== 'blank',
  );
  return (
    top !== undefined && labels === true && figureColumns.every((column) => look(top, column) !== 'blank')
  );
}

/** Without a heading rows that lack their figures may stand before the first that has one. */
function firstOf(rows: readonly GridRow[], first: number, figureColumns: readonly number[]): number {
  const lacks = (row: GridRow) =>
    saidIn(row).length > 1 && figureColumns.some((column) => row.cells[column]?.look === 'missing');
  const before = rows.slice(0, first).findLastIndex((row) => !lacks(row));
  return before + 1;
}

/** Figures that are written as no others are, with more in brackets, name no column either. */
const PAIR = /^[€$]? ?-?(?!(?:19|20)\d\d )\d[^()]*\((?:n ?= ?)?[€$]? ?\d[^()]*\)$/iu;

/** Words where figures are below, at the top of what hangs together. */
function isTop(
  rows: readonly GridRow[],
  at: number,
  next: GridRow | undefined,
  figureColumns: readonly number[],
): boolean {
  const row = rows[at];
  if (row === undefined || next === undefined || !belongsBelow(next, figureColumns)) return false;
  const looks = figureColumns.map((column) => row.cells[column]?.look ?? 'blank');
  const naming = looks.filter((look) => look === 'words' || look === 'period').length;
  // What stands for missing figures names no columns, unless it stands next to what names rows: `Wijk;Aandeel;±`.
  const isNaming =
    naming > looks.filter((look) => look === 'missing').length ||
    (naming > 0 && isNameHead(cornerOf(row, figureColumns) ?? ''));
  const isPair = figureColumns.some((column) => PAIR.test(row.cells[column]?.text ?? ''));
  const names = isNaming && !isPair && !looks.includes('figure') && filledIn(row).length > 1;
  return (
    names &&
    !rows.slice(0, at).some((above, i) => hasFigures(above, figureColumns, 'figure') && !isApart(rows, i, at))
  );
}

/** By row, the first below it with a name and something in a column of figures: rows between may lack theirs. */
function nextOfSeveral(
  rows: readonly GridRow[],
  figureColumns: readonly number[],
): readonly (GridRow | undefined)[] {
  const isFilled = ({ cells }: GridRow) =>
    figureColumns.some((column) => (cells[column]?.look ?? 'blank') !== 'blank');
  let next: GridRow | undefined;
  return rows
    .toReversed()
    .map((row) => {
      const below = next;
      if (filledIn(row).length > 1 && isFilled(row)) next = row;
      return below;
    })
    .toReversed();
}

/** A figure, or a mark in the place of one. */
function belongsBelow(row: GridRow, figureColumns: readonly number[]): boolean {
  const looks = figureColumns.map((column) => row.cells[column]?.look ?? 'blank');
  return looks.some((look) => isFigureLook(look) || look === 'missing');
}

/** Whether there is an empty line, or one that says a single thing, between two rows. */
function isApart(rows: readonly GridRow[], from: number, to: number): boolean {
  return rows.slice(from + 1, to).some((row) => saidIn(row).length < 2);
}

/** Whether the first row with figures names columns by year. */
function areYears(
  rows: readonly GridRow[],
  first: number,
  figureColumns: readonly number[],
): 'yes' | 'no' | 'doubt' {
  const row = rows[first];
  const columns = figureColumns.filter((column) => (row?.cells[column]?.look ?? 'blank') !== 'blank');
  const body = rows.slice(first + 1).filter((each) => belongsBelow(each, columns));
  if (row === undefined || columns.length === 0 || body.length === 0) return 'no';
  const isPeriod = (column: number) => ['year', 'period'].includes(row.cells[column]?.look ?? 'blank');
  // Names of columns hardly come back below them.
  const returns = (column: number) =>
    body.some(({ cells }) => cells[column]?.text === row.cells[column]?.text);
  const isNamed = isNameHead(cornerOf(row, figureColumns) ?? '');
  const scale = isScale(row, columns, isNamed);
  if (!scale && !columns.every(isPeriod)) return 'no';
  if (scale && isNamed) return 'yes';
  if (columns.some(returns)) return 'doubt';
  return byCorner(row, columns, figureColumns) ?? byYears(row, columns, body);
}

/**
 * The answers of a scale, by their numbers: from 1 on, and words such as those for their mean behind them. Ages and
 * classes, which a head names, begin anywhere.
 */
function isScale({ cells }: GridRow, columns: readonly number[], isNamed: boolean): boolean {
  const isNumber = (column: number) => isFigureLook(cells[column]?.look ?? 'blank');
  const end = columns.findLastIndex(isNumber) + 1;
  const [scale, first] = [columns.slice(0, end), Number(cells[columns[0] ?? -1]?.text)];
  const rises = scale.every((column, i) => cells[column]?.text === String(first + i));
  return scale.length > 2 && (isNamed || first === 0 || first === 1) && rises;
}

const cornerOf = ({ cells }: GridRow, figureColumns: readonly number[]) =>
  cells.find((_, column) => !figureColumns.includes(column))?.text;

/** What stands above the names of the rows, if anything does, tells that a row is a heading. */
function byCorner(
  row: GridRow,
  columns: readonly number[],
  figureColumns: readonly number[],
): 'yes' | 'no' | undefined {
  const corner = cornerOf(row, figureColumns);
  // Nothing but figures and years: a table of years below each other.
  if (corner === undefined) return columns.length === row.cells.length ? 'no' : undefined;
  return corner === '' || isNameHead(corner) || isPeriodHead(corner) ? 'yes' : undefined;
}

/** Years of our time that rise, above figures that are none. */
function byYears(row: GridRow, columns: readonly number[], body: readonly GridRow[]): 'yes' | 'doubt' {
  const years = columns.map((column) => yearIn(row.cells[column]?.text ?? ''));
  const rise = years.every((year, i) => year !== undefined && year >= 1990 && year > (years[i - 1] ?? 0));
  const alone = body.every(({ cells }) => columns.every((column) => cells[column]?.look !== 'year'));
  return columns.length > 1 && rise && alone ? 'yes' : 'doubt';
}

/** The rows of a heading from its last one up: groups above their columns, and names above units. */
function upwards(
  rows: readonly GridRow[],
  last: number,
  figureColumns: readonly number[],
): readonly number[] {
  const found = [last];
  for (let at = last - 1; at >= 0 && found.length < MOST_ROWS; at -= 1) {
    const [row, below] = [rows[at], rows[at + 1]];
    if (row === undefined || below === undefined || !isOver(row, below, figureColumns)) break;
    found.unshift(at);
  }
  return found;
}

function isOver(row: GridRow, below: GridRow, figureColumns: readonly number[]): boolean {
  const looks = figureColumns.map((column) => row.cells[column]?.look ?? 'blank');
  if (!looks.some((look) => look !== 'blank') || looks.includes('figure')) return false;
  if (saidIn(row).length === 1 && row.cells[0]?.look !== 'blank') return false;
  // Above units any words are names.
  const isUnit = (column: number) => isUnitName(below.cells[column]?.text ?? '');
  if (figureColumns.every((column, i) => isUnit(column) && looks[i] !== 'blank')) return true;
  const nameless = (each: GridRow) =>
    each.cells.some(
      ({ look, merged }, column) => !figureColumns.includes(column) && (look === 'blank' || merged),
    );
  const merged = row.cells.some((cell) => cell.merged);
  return merged || nameless(row) || (nameless(below) && looks[0] !== 'blank');
}
