import type { Grid, GridCell, GridRow } from './grid';
import { unitSaid, type Head } from './heads';
import { isPeriod, isPeriodHead } from './periods';
import { isCodeHead, isNameHead, isRemarkHead, isUnitHead } from './vocabulary';

/** What a column holds, before it is decided what is taken of it. */
export type ColumnKind =
  | 'words'
  | 'figures'
  | 'periods'
  /** A number that only names its row. */
  | 'code'
  /** The same in every row. */
  | 'constant'
  /** What the figures of each row count. */
  | 'unit'
  | 'remarks'
  | 'empty';

/** What a column holds, by its head and the rows with figures. */
export function columnKind(
  grid: Grid,
  column: number,
  heads: readonly Head[],
  data: readonly GridRow[],
  figureColumns: readonly number[],
): ColumnKind {
  const head = heads[column] ?? { name: '', said: '' };
  const cells = data.flatMap(({ cells: row }) => row[column] ?? []);
  const filled = cells.filter(({ look }) => look !== 'blank');
  // Marks for missing figures are no names; spans of ages are.
  if (filled.every(isMark)) return 'empty';
  if (arePeriods(filled, head, cells.length)) return isConstant(filled, cells) ? 'constant' : 'periods';
  if (!figureColumns.includes(column)) return kindOfWords(head, filled, cells);
  if (isDimensionOfOpenData(heads, column)) return isConstant(filled, cells) ? 'constant' : 'words';
  const isBefore = isBeforeNames(column, head, filled, data, figureColumns);
  return isBefore || isCode(grid, column, head, filled) ? 'code' : 'figures';
}

/** In open data a topic has a number behind its name, and what tells its rows apart has none. */
function isDimensionOfOpenData(heads: readonly Head[], column: number): boolean {
  const isTopic = ({ name }: Head) => /\p{L}_\d+$/u.test(name);
  const own = heads[column];
  return (
    own !== undefined &&
    !isTopic(own) &&
    !isCodeHead(own.name) &&
    heads.some(isTopic) &&
    isCodeHead(heads[0]?.name ?? '')
  );
}

/** Whole numbers in front of names, each another one, say which row it is rather than how much. */
function isBeforeNames(
  column: number,
  { name, said }: Head,
  filled: readonly GridCell[],
  data: readonly GridRow[],
  figureColumns: readonly number[],
): boolean {
  if (unitSaid(said) !== undefined || isPeriod(name) || filled.length < 2) return false;
  const texts = filled.map(({ text }) => text);
  if (!texts.every((text) => /^\d+(?:\.\d)?$/u.test(text)) || new Set(texts).size < texts.length)
    return false;
  const isWords = (at: number) => data.some(({ cells }) => cells[at]?.look === 'words');
  const width = data[0]?.cells.length ?? 0;
  const names = Array.from({ length: width }, (_, at) => at).find(
    (at) => !figureColumns.includes(at) && isWords(at),
  );
  return names !== undefined && column < names && figureColumns.some((at) => at > names);
}

function kindOfWords(head: Head, filled: readonly GridCell[], cells: readonly GridCell[]): ColumnKind {
  const units = isUnitHead(head.name) || filled.every(({ text }) => UNITS.test(text));
  if (units) return 'unit';
  if (isRemarkHead(head.name)) return 'remarks';
  if (isCodeHead(head.name) || filled.every(({ text }) => CODES.test(text))) return 'code';
  return isConstant(filled, cells) ? 'constant' : 'words';
}

const isMark = ({ reading }: GridCell) => reading.type === 'missing' && reading.missing !== 'vague';

const UNITS = /^(?:[%‰n€]|procent|percentage|aantal|absoluut|abs\.?|euro)$/iu;
/** Codes of Statistics Netherlands, of schools, and of streets. */
const CODES = /^(?:(?:GM|WK|BU|PV|CR|LD|NL)\d{2,8}|\d\d[A-Z]{2}(?:\d\d)?|\d{4} ?[A-Z]{2})$/u;
const DIMENSION = /^(?:leeftijd|leeftijdsgroep|age|klas|leerjaar|groep|grade)$/iu;

const isConstant = (filled: readonly GridCell[], all: readonly GridCell[]) =>
  all.length > 1 && filled.length === all.length && new Set(filled.map(({ text }) => text)).size === 1;

function arePeriods(filled: readonly GridCell[], head: Head, rows: number): boolean {
  const some = filled.every(({ look }) => look === 'period' || look === 'year');
  if (!some) return false;
  if (filled.some(({ look }) => look === 'period') || isPeriodHead(head.name)) return true;
  // Years without a head that says so: one after the other, or the same in every row.
  if (rows < 2 || /^\d/u.test(head.name) || unitSaid(head.said) !== undefined) return false;
  const years = filled.map(({ text }) => Number(text.replaceAll('*', '')));
  const step = (by: number) => years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + by);
  return step(0) || ((rows > 2 || isNameHead(head.name)) && step(1));
}

/** An id, a code or an age: a number that stands before what it is about. */
function isCode(grid: Grid, column: number, { name }: Head, filled: readonly GridCell[]): boolean {
  if (isCodeHead(name) || DIMENSION.test(name)) return true;
  const texts = filled.map(({ text }) => text);
  if (texts.some((text) => /^0\d/u.test(text)) && texts.every((text) => /^\d+$/u.test(text))) return true;
  const first = Number(texts[0]);
  const counts = texts.every((text, i) => text === String(first + i));
  return column === 0 && grid.width > 2 && filled.length > 2 && counts && (first === 0 || first === 1);
}

/** Whether a column of codes tells its rows apart as ages or classes do. */
export const isDimension = ({ name }: Head) => DIMENSION.test(name);
