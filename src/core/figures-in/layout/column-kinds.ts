import { isFigureLook, type CellLook, type Grid, type GridCell, type GridRow } from './grid';
import { unitSaid, type Head } from './heads';
import { isOrderHead } from './order-heads';
import { isPeriod, isPeriodHead, isYearHead, mostPeriods } from './periods';
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

/** What is asked of all columns at once. */
export interface ColumnSurvey {
  readonly isFigureColumn: ReadonlySet<number>;
  /** The first column of names; -1 where there is none. */
  readonly names: number;
  /** There are figures behind the names, or marks where they are missing. */
  readonly hasFiguresBehind: boolean;
  /** Its topics have numbers behind their names, as those of open data have. */
  readonly isOpenData: boolean;
}

export function surveyOfColumns(
  heads: readonly Head[],
  data: readonly GridRow[],
  figureColumns: readonly number[],
): ColumnSurvey {
  const isFigureColumn = new Set(figureColumns);
  const isNames = (at: number) =>
    !isFigureColumn.has(at) && data.some(({ cells }) => cells[at]?.look === 'words');
  const names = heads.findIndex((_, at) => isNames(at));
  return {
    isFigureColumn,
    names,
    hasFiguresBehind: data.some(({ cells }) =>
      cells.some(({ look }, at) => at > names && isFigureOrMark(look)),
    ),
    isOpenData: isCodeHead(heads[0]?.name ?? '') && heads.some(isTopic),
  };
}

const isFigureOrMark = (look: CellLook) => look === 'missing' || isFigureLook(look);

/** What a column holds, by its head and the rows with figures. */
export function columnKind(
  grid: Grid,
  column: number,
  head: Head,
  data: readonly GridRow[],
  survey: ColumnSurvey,
): ColumnKind {
  const cells = data.flatMap(({ cells: row }) => row[column] ?? []);
  const filled = cells.filter(({ look }) => look !== 'blank');
  // Marks for missing figures are no names; spans of ages are.
  if (filled.every(isMark)) return 'empty';
  if (arePeriods(filled, head, cells.length)) return isConstant(filled, cells) ? 'constant' : 'periods';
  if (!survey.isFigureColumn.has(column)) return kindOfWords(head, filled, cells);
  if (isDimensionOfOpenData(head, survey)) return isConstant(filled, cells) ? 'constant' : 'words';
  if (areOtherYears(column, head, filled, data, survey)) return 'code';
  const isBefore = column < survey.names && survey.hasFiguresBehind && areRowNumbers(head, filled);
  return isBefore || isCode(grid, column, head, filled) ? 'code' : 'figures';
}

/** Years by which rows are told apart, such as those of birth, and no counts: their head or the other figures tell. */
function areOtherYears(
  column: number,
  { name, said }: Head,
  filled: readonly GridCell[],
  data: readonly GridRow[],
  { isFigureColumn, names }: ColumnSurvey,
): boolean {
  if (names < 0 || unitSaid(said) !== undefined || isPeriod(name)) return false;
  if (!filled.every(({ look }) => look === 'year')) return false;
  return (
    isYearHead(name) ||
    (name !== '' && [...isFigureColumn].some((other) => other !== column && isNoYear(data, other)))
  );
}

const isNoYear = (data: readonly GridRow[], column: number) =>
  data.every(({ cells }) => cells[column]?.look !== 'year') &&
  data.some(({ cells }) => cells[column]?.look === 'figure');

const isTopic = ({ name }: Head) => /\p{L}_\d+$/u.test(name);

/** In open data what tells rows apart has no number behind its name. */
const isDimensionOfOpenData = (head: Head, { isOpenData }: ColumnSurvey) =>
  isOpenData && !isTopic(head) && !isCodeHead(head.name);

/** Whole numbers, each another one, say which row it is rather than how much. */
function areRowNumbers({ name, said }: Head, filled: readonly GridCell[]): boolean {
  if (unitSaid(said) !== undefined || isPeriod(name) || filled.length < 2) return false;
  const texts = filled.map(({ text }) => text);
  return texts.every((text) => /^\d+(?:\.\d)?$/u.test(text)) && new Set(texts).size === texts.length;
}

function kindOfWords(head: Head, filled: readonly GridCell[], cells: readonly GridCell[]): ColumnKind {
  const units = isUnitHead(head.name) || filled.every(({ text }) => UNITS.test(text));
  if (units) return 'unit';
  const areIntervals = filled.every(({ text }) => /^\(-?\d.*\)$/u.test(text));
  if (isRemarkHead(head.name) || areIntervals) return 'remarks';
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

const arePeriods = (filled: readonly GridCell[], head: Head, rows: number): boolean =>
  areNumbered(filled, head) || areTimes(filled, head, rows);

function areTimes(filled: readonly GridCell[], head: Head, rows: number): boolean {
  const some = filled.every(({ look }) => look === 'period' || look === 'year');
  if (!some) return false;
  if (filled.some(({ look }) => look === 'period') || isPeriodHead(head.name)) return true;
  // Years without a head that says so: one after the other, or the same in every row.
  if (rows < 2 || /^\d/u.test(head.name) || unitSaid(head.said) !== undefined) return false;
  const years = filled.map(({ text }) => Number(text.replaceAll('*', '')));
  const step = (by: number) => years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + by);
  const isFirst = rows > 2 || head.name === '' || isNameHead(head.name);
  return filled.length > 1 && (step(0) || (isFirst && step(1)));
}

/** `1` to `4` below `Kwartaal`, and `11` below `Maand`. */
function areNumbered(filled: readonly GridCell[], { name }: Head): boolean {
  const most = mostPeriods(name);
  return most !== undefined && filled.every(({ text }) => /^\d{1,2}$/u.test(text) && Number(text) <= most);
}

/** An id, a code or an age: a number that stands before what it is about. */
function isCode(grid: Grid, column: number, { name }: Head, filled: readonly GridCell[]): boolean {
  if (isCodeHead(name) || isOrderHead(name) || DIMENSION.test(name)) return true;
  const texts = filled.map(({ text }) => text);
  if (texts.some((text) => /^0\d/u.test(text)) && texts.every((text) => /^\d+$/u.test(text))) return true;
  const first = Number(texts[0]);
  const counts = texts.every((text, i) => text === String(first + i));
  return column === 0 && grid.width > 2 && filled.length > 2 && counts && (first === 0 || first === 1);
}

/** Whether a column of codes tells its rows apart as ages or classes do. */
export const isDimension = ({ name }: Head) => DIMENSION.test(name);
