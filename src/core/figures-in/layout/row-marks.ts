import { isTimeOfAll, isTimeSaid } from './asides';
import { filledIn, saidIn, type Grid, type GridCell, type GridRow } from './grid';
import type { Heading } from './heading';
import { surveyOf, type RowSurvey } from './row-survey';
import { sumsAmong } from './sums';
import { endsAsTotal, isTotal } from './totals';
import { isMargin, isRespondents, isSource } from './vocabulary';

/** What a row of a sheet is. A note explains a mark; `unused` says nothing that the slide needs. */
export type RowMark = 'title' | 'heading' | 'data' | 'total' | 'n' | 'source' | 'note' | 'unused';

/** Why a row is not used, where its mark alone does not say so. */
export type UnusedWhy =
  | 'blank'
  | 'hidden'
  | 'repeated'
  | 'otherTable'
  | 'caption'
  | 'remark'
  | 'mention'
  | 'nameless'
  | 'pageNumber';

export interface MarkedRow {
  readonly mark: RowMark;
  readonly why?: UnusedWhy;
}

/** What each row of a sheet is, as far as it can be guessed. */
export function marksOf(
  grid: Grid,
  heading: Heading,
  figureColumns: readonly number[],
): readonly MarkedRow[] {
  const { rows } = grid;
  const names = new Set(heading.rows.map((at) => textsOf(rows[at])));
  const headingRows = new Set(heading.rows);
  const columns = { survey: surveyOf(rows, figureColumns), isFigureColumn: new Set(figureColumns) };
  const next = rows.findIndex(
    (row, i) => i >= heading.below && isOtherTable(rows, i, row, figureColumns, heading),
  );
  const end = next < 0 ? rows.length : next;
  const marks = rows.map((row, at): MarkedRow => {
    const plain = plainMark(row);
    if (plain !== undefined && !headingRows.has(at)) return plain;
    if (headingRows.has(at)) return { mark: 'heading' };
    const said = aside(row, figureColumns);
    if (said !== undefined) return said;
    if (at < heading.below) return { mark: 'title' };
    if (at >= end) return { mark: 'unused', why: 'otherTable' };
    if (isTimeOfAll(row) || areColumnNumbers(rows, at, heading)) return { mark: 'unused', why: 'remark' };
    if (names.has(textsOf(row))) return { mark: 'unused', why: 'repeated' };
    return row.made === 'aside' ? { mark: 'unused', why: 'remark' } : below(rows, at, columns);
  });
  return withTotals(rows, marks, columns, figureColumns);
}

/** Marks with those of rows that only the others tell to be totals. */
function withTotals(
  rows: readonly GridRow[],
  marks: readonly MarkedRow[],
  columns: FigureColumns,
  figureColumns: readonly number[],
): readonly MarkedRow[] {
  const data = marks.flatMap(({ mark }, at) => (mark === 'data' ? [at] : []));
  const ending = data.filter((at) => namesIn(rows[at], columns).some(({ text }) => endsAsTotal(text)));
  if (ending.length > 0 && ending.length * 2 <= data.length)
    return marks.map((each, at) => (ending.includes(at) ? { mark: 'total' } : each));
  const sums = sumsAmong(rows, data, figureColumns);
  // Names that come back need those above them.
  const parts = data.filter((at) => !sums.rows.has(at)).map((at) => columns.survey.namesOf(at));
  const caption = sums.areHeads && new Set(parts).size < parts.length ? { why: 'caption' as const } : {};
  return marks.map((each, at) => (sums.rows.has(at) ? { mark: 'total', ...caption } : each));
}

/** `(1)`, `(2)` and `(3)` right below the heads, above names: the numbers of the columns. */
function areColumnNumbers(rows: readonly GridRow[], at: number, heading: Heading): boolean {
  const [cells, next] = [rows[at]?.cells ?? [], rows[at + 1]?.cells[0]];
  const isNumber = ({ text }: GridCell, column: number) =>
    text.replace(/^\((.*)\)$/u, '$1') === String(column + 1);
  return at === heading.below && cells.length > 2 && next?.look === 'words' && cells.every(isNumber);
}

/** What a row is wherever it stands. */
function plainMark(row: GridRow): MarkedRow | undefined {
  if (filledIn(row).length === 0) return { mark: 'unused', why: 'blank' };
  if (row.hidden) return { mark: 'unused', why: 'hidden' };
  const { made } = row;
  return made === 'pageNumber' || made === 'nameless' || made === 'mention'
    ? { mark: 'unused', why: made }
    : undefined;
}

const textsOf = (row: GridRow | undefined) => JSON.stringify(row?.cells.map(({ text }) => text));

/** What a row says beside the figures, wherever it stands. */
function aside(row: GridRow, figureColumns: readonly number[]): MarkedRow | undefined {
  const [first, ...more] = saidIn(row);
  const text = first?.text ?? '';
  const alone = more.length === 0;
  if (isRespondents(text) && (alone || more.length <= figureColumns.length)) return { mark: 'n' };
  if (isMargin(text)) return { mark: 'unused', why: 'remark' };
  if (isSource(text) && !figureColumns.some((column) => row.cells[column]?.look === 'figure'))
    return { mark: 'source' };
  if (alone && /^(?:[*†‡¹²³]|[a-z1-9]\) )\s*\S/u.test(text) && text.length > 3) return { mark: 'note' };
  return undefined;
}

interface FigureColumns {
  readonly survey: RowSurvey;
  readonly isFigureColumn: ReadonlySet<number>;
}

function below(rows: readonly GridRow[], at: number, figureColumns: FigureColumns): MarkedRow {
  const { survey } = figureColumns;
  if (survey.bare[at] === true) return bare(rows, at, survey);
  const names = namesIn(rows[at], figureColumns);
  const isSum = names.some(({ text }) => isTotal(text)) && !isEverywhere(rows, names, survey);
  return { mark: isSum ? 'total' : 'data' };
}

function namesIn(row: GridRow | undefined, { isFigureColumn }: FigureColumns): readonly GridCell[] {
  return row?.cells.filter(({ look }, column) => look !== 'blank' && !isFigureColumn.has(column)) ?? [];
}

/** A name without a figure is one that lacks it, one above several, or a remark below the table. */
function bare(rows: readonly GridRow[], at: number, survey: RowSurvey): MarkedRow {
  const row = rows[at] ?? NO_ROW;
  const text = saidIn(row)[0]?.text ?? '';
  if (survey.lastFull > at)
    return isCaption(row, at, survey) ? { mark: 'unused', why: 'caption' } : { mark: 'data' };
  const isTime = isTimeSaid(text);
  const short = text.length <= LONGEST_NAME && !isTime && !/[.!?:]$/u.test(text);
  return short && survey.bare[survey.behind[at] ?? -1] === false
    ? { mark: 'data' }
    : { mark: 'unused', why: 'remark' };
}

const LONGEST_NAME = 40;
const NO_ROW: GridRow = { line: 0, cells: [], hidden: false };

/** A column that says the same in every row says nothing of this one. */
function isEverywhere(
  rows: readonly GridRow[],
  names: readonly { readonly text: string }[],
  survey: RowSurvey,
): boolean {
  const totals = names.filter(({ text }) => isTotal(text));
  return rows.length > 2 && totals.every(({ text }) => survey.rowsSaying(text) * 2 > rows.length);
}

/** It stands above names that come back elsewhere, so that they need its own; a name that does lacks its figure. */
function isCaption(row: GridRow, at: number, survey: RowSurvey): boolean {
  const own = survey.namesOf(at);
  const isAlone = saidIn(row).length === 1 && survey.rowsNamed(own) === 0 && survey.bareNamed(own) === 1;
  const next = survey.namesOf(at + 1);
  return isAlone && survey.rowsNamed(next) > 0 && survey.rowsNamed(next) + survey.bareNamed(next) > 1;
}

/** Behind an empty line words stand where figures did: another table begins. */
function isOtherTable(
  rows: readonly GridRow[],
  at: number,
  row: GridRow,
  figureColumns: readonly number[],
  heading: Heading,
): boolean {
  if (at <= heading.below || saidIn(row).length < 2) return false;
  const looks = figureColumns.map((column) => row.cells[column]?.look ?? 'blank');
  const words = looks.includes('words') && !looks.includes('figure');
  const apart = saidIn(rows[at - 1] ?? row).length < 2;
  const names = textsOf(row) !== textsOf(rows[heading.rows.at(-1) ?? -1]);
  return (
    words && apart && names && looks.every((look) => look === 'words' || look === 'blank' || look === 'year')
  );
}
