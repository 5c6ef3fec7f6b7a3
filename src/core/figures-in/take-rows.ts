import { freshId } from '../deck/fresh-id';
import { shown } from '../deck/problem';
import { LIMITS } from '../deck/limits';
import type { Language } from '../deck/types';
import { columnsOf, type Columns } from './columns';
import { parseCell } from './parse-cell';
import { isBlank, type ImportedTable, type TableRow } from './table';

/** Why a row is not imported. The text is in `i18n`. */
export type ReasonCode =
  | 'empty'
  | 'aboveTable'
  | 'total'
  | 'noFigure'
  | 'tooMany'
  | 'noLabel'
  | 'labelTooLong'
  | 'notANumber'
  | 'negative';

export interface Reason {
  readonly code: ReasonCode;
  /** The column of the table that it is about, from 1. */
  readonly column: number;
  /** Its content, shortened. */
  readonly found: string;
}

/** What happens to a row of the table. */
export type RowOutcome =
  | {
      readonly state: 'taken';
      readonly line: number;
      readonly id: string;
      readonly label: string;
      /** One for each column of figures; `null` where there is none. */
      readonly values: readonly (number | null)[];
    }
  | { readonly state: 'header'; readonly line: number }
  /** Left out with good reason, or because it cannot be read: the second should be mended first. */
  | {
      readonly state: 'skipped' | 'wrong';
      readonly line: number;
      readonly label: string;
      readonly reason: Reason;
    };

export interface TakenRows {
  /** The heads of the columns, where the table has them. */
  readonly head: { readonly label: string; readonly values: readonly string[] };
  /** Which columns are taken, from 0. */
  readonly columns: { readonly label: number; readonly values: readonly number[] };
  /** Every row of the table, in order. */
  readonly rows: readonly RowOutcome[];
}

export interface TakeOptions {
  /** Decides what `36.372` is. */
  readonly language: Language;
  /** The maximum number of columns of figures: 1 for a slide whose rows have one value. */
  readonly series: number;
  /** Whether a row may lack some of its figures. */
  readonly gaps: boolean;
}

/** What will be imported from a table: each of its rows, with what happens to it. */
export function takeRows(table: ImportedTable, { language, series, gaps }: TakeOptions): TakenRows {
  const columns = columnsOf(table, language, series);
  const ids = new Set<string>();
  const rows = table.rows.map((row, i): RowOutcome => {
    if (i === columns.header) return { state: 'header', line: row.line };
    const outcome = outcomeOf(row, columns, { language, gaps, isAbove: i < columns.header });
    if (outcome.state !== 'taken') return outcome;
    if (ids.size >= LIMITS.rows) return notTaken(outcome, 'skipped', reason('tooMany', columns.label, ''));
    const id = freshId(outcome.label, ids);
    ids.add(id);
    return { ...outcome, id };
  });
  const header = table.rows[columns.header];
  const { label, values } = columns;
  return {
    head: { label: textAt(header, label), values: values.map((column) => textAt(header, column)) },
    columns: { label, values },
    rows,
  };
}

const TOTAL = /^(?:(?:sub|eind)-?totaal|totaal|(?:sub|grand )?-?total|som|sum)(?![\p{L}\p{N}])/iu;

interface RowOptions extends Pick<TakeOptions, 'language' | 'gaps'> {
  /** It is above the headings of the columns. */
  readonly isAbove: boolean;
}

function outcomeOf(row: TableRow, columns: Columns, { language, gaps, isAbove }: RowOptions): RowOutcome {
  const { line, cells } = row;
  const label = textAt(row, columns.label);
  const not = (state: 'skipped' | 'wrong', why: Reason) => notTaken({ line, label }, state, why);
  if (cells.every(isBlank)) return not('skipped', reason('empty', columns.label, ''));
  if (isAbove) return not('skipped', reason('aboveTable', columns.label, label));
  if (TOTAL.test(label)) return not('skipped', reason('total', columns.label, label));
  const values = columns.values.map((column) => valueIn(row, column, language));
  const bad = values.find(isReason);
  if (bad !== undefined) return not('wrong', bad);
  const missing = values.indexOf(null);
  if (missing >= 0 && (!gaps || values.every((value) => value === null)))
    return not('skipped', reason('noFigure', columns.values[missing] ?? 0, label));
  if (label === '') return not('wrong', reason('noLabel', columns.label, ''));
  if (label.length > LIMITS.name) return not('wrong', reason('labelTooLong', columns.label, label));
  return { state: 'taken', line, id: '', label, values: values.filter(isFigure) };
}

/** The figure in a cell, or why there is none. */
function valueIn(row: TableRow, column: number, language: Language): number | null | Reason {
  const figure = parseCell(row.cells[column] ?? '', language);
  if (figure === null) return null;
  if (typeof figure === 'object') return reason('notANumber', column, figure.words);
  return figure < 0 ? reason('negative', column, textAt(row, column)) : figure;
}

const isFigure = (value: number | null | Reason): value is number | null =>
  value === null || typeof value === 'number';
const isReason = (value: number | null | Reason): value is Reason => !isFigure(value);

function notTaken(
  { line, label }: { readonly line: number; readonly label: string },
  state: 'skipped' | 'wrong',
  why: Reason,
): RowOutcome {
  return { state, line, label, reason: why };
}

function reason(code: ReasonCode, column: number, found: string): Reason {
  return { code, column: column + 1, found: shown(found) };
}

function textAt(row: TableRow | undefined, column: number): string {
  return String(row?.cells[column] ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
