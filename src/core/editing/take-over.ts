import type { Edit, Plain } from '../deck/edit';
import { freshId } from '../deck/fresh-id';
import type { RowOutcome, TakenRows } from '../figures-in/take-rows';
import type { RowsOf } from './change-rows';
import type { Column } from './kinds';
import { idsOf, itemsAt } from './plain-at';

export type TakeWhere = 'replace' | 'append';

type TakenRow = Extract<RowOutcome, { readonly state: 'taken' }>;

/** How many columns of figures a table of the deck has. */
export function figureColumns({ shape }: RowsOf): readonly Column[] {
  return shape.columns.filter((column) => column.holds !== 'text');
}

export function takenOf(taken: TakenRows): readonly TakenRow[] {
  return taken.rows.filter((row): row is TakenRow => row.state === 'taken');
}

/** Puts the rows that were taken from a table into that of a slide, in place of its rows or below them. */
export function takeOver(rows: RowsOf, taken: TakenRows, where: TakeWhere): readonly Edit[] {
  const fresh = takenOf(taken);
  if (fresh.length === 0) return [];
  return where === 'replace' ? replaceRows(rows, fresh) : appendRows(rows, fresh);
}

function appendRows(rows: RowsOf, fresh: readonly TakenRow[]): readonly Edit[] {
  const ids = new Set(idsOf(rows.items));
  const room = rows.shape.most - rows.items.length;
  return fresh.slice(0, room).map((row, i): Edit => {
    const id = freshId(row.label, ids);
    ids.add(id);
    return {
      type: 'insert',
      path: [...rows.path, rows.items.length + i],
      value: rowOf(rows, { ...row, id }),
    };
  });
}

/** Marks of rows that are gone go too; figures over a hundred are no percentages. */
function replaceRows(rows: RowsOf, fresh: readonly TakenRow[]): readonly Edit[] {
  const slide = rows.path.slice(0, -1);
  const ids = new Set(fresh.map(({ id }) => id));
  const marks = (['highlight', 'later'] as const).filter((mark) => itemsAt(rows.slide, [mark]).length > 0);
  const isCount = fresh.some(({ values }) => values.some((value) => (value ?? 0) > 100));
  return [
    ...marks.map((mark): Edit => {
      const kept = itemsAt(rows.slide, [mark]).filter((id) => typeof id === 'string' && ids.has(id));
      return { type: 'set', path: [...slide, mark], value: kept };
    }),
    ...('unit' in rows.slide && isCount
      ? [{ type: 'set', path: [...slide, 'unit'], value: 'count' } as const]
      : []),
    { type: 'set', path: rows.path, value: fresh.map((row) => rowOf(rows, row)) },
  ];
}

/** A column leads to a key of the row, or to a place of a list at one. */
function rowOf(rows: RowsOf, { id, label, values }: TakenRow): Plain {
  const row: Record<string, Plain> = { id, label };
  for (const [i, column] of figureColumns(rows).entries()) {
    const [key = '', place] = column.path;
    const value = values[i] ?? 0;
    row[key] = place === undefined ? value : [...listAt(row[key]), value];
  }
  return row;
}

function listAt(value: Plain | undefined): readonly Plain[] {
  return Array.isArray(value) ? (value as readonly Plain[]) : [];
}
