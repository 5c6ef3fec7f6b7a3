import { known } from '../deck/figure';
import type { Edit } from '../deck/edit';
import type { RowOutcome, TakenRows } from '../figures-in/take-rows';
import { insertRow } from './change-rows';
import { blankWords } from './blank-words';
import type { Language } from '../deck/types';
import { KINDS } from './kinds';
import { holdsFigures } from './list-shape';
import { keptGuess, keptMarks } from './marks';
import { idsOf } from './plain-at';
import { setFields } from './set-fields';
import { withIds, withNames, type FigureSheet, type SheetRow } from '../charts/sheet';
import { mergeEdits } from './merge-edits';
import type { RowsOf } from './rows-of';

export type TakeWhere = 'replace' | 'append';

type TakenRow = Extract<RowOutcome, { readonly state: 'taken' }>;

/** How many columns of figures to import: those of the table, or all that could replace them. */
export function columnsToTake({ slide, columns }: RowsOf, where: TakeWhere): number {
  return where === 'append' ? columns.filter(holdsFigures).length : (KINDS[slide.kind].series ?? 1);
}

/** Whether a row may lack a figure that others have. */
export function takesGaps({ columns }: RowsOf): boolean {
  return columns.some(({ holds }) => holds === 'numberOrGap');
}

export function takenOf(taken: TakenRows): readonly TakenRow[] {
  return taken.rows.filter((row): row is TakenRow => row.state === 'taken');
}

/**
 * Imports rows from a table into that of a slide, replacing its rows or below them. No edits if the kind of slide has
 * no place for them.
 */
export function takeOver(
  rows: RowsOf,
  taken: TakenRows,
  where: TakeWhere,
  language: Language,
): readonly Edit[] {
  const fresh = takenOf(taken);
  if (fresh.length === 0) return [];
  return where === 'replace'
    ? replaceRows(rows, taken.head.values, fresh, language)
    : appendRows(rows, fresh);
}

function appendRows(rows: RowsOf, fresh: readonly SheetRow[]): readonly Edit[] {
  const { items, shape } = rows;
  const added = withIds(fresh.slice(0, shape.max - items.length), idsOf(items));
  return mergeEdits(
    rows,
    added.flatMap((row, i) => insertRow(rows, items.length + i, row)),
  );
}

/** Marks of what is gone go too; figures over a hundred are no percentages. */
function replaceRows(
  { slide, at, columns }: RowsOf,
  names: readonly string[],
  rows: readonly SheetRow[],
  language: Language,
): readonly Edit[] {
  const { take, lists } = KINDS[slide.kind];
  const heads = columns.filter(holdsFigures).map(({ head }) => head);
  const isCount = rows.some(({ values }) => values.some((value) => (known(value) ?? 0) > 100));
  const sheet: FigureSheet = { names, rows, unit: isCount ? 'count' : 'percent' };
  const filled = take?.(withNames(sheet, (i) => heads[i] ?? blankWords(language).series(i + 1)));
  if (filled === undefined) return [];
  const unit = 'unit' in slide && isCount ? { unit: 'count' } : {};
  return setFields(at, {
    ...keptMarks(slide, lists, filled),
    ...keptGuess(slide, filled),
    ...unit,
    ...filled,
  });
}
