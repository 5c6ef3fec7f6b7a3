import type { Figure } from '../deck/figure';
import { freshId } from '../deck/fresh-id';
import { LIMITS } from '../deck/limits';
import type { Unit } from '../formatting/figures';

/** A row of figures, one a column. */
export interface SheetRow {
  readonly id: string;
  readonly label: string;
  readonly values: readonly Figure[];
  /** The words of a source that names no number. */
  readonly about?: string;
}

/** Figures of any slide or file as a table: the names of its columns, and its rows. */
export interface FigureSheet {
  /** Empty words for a column without a name. */
  readonly names: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly unit: Unit;
}

interface OneFigure {
  readonly id: string;
  readonly label: string;
  readonly value?: Figure;
}

/** Rows with one figure each. A vague count has none, and none is invented. */
export function oneColumn(rows: readonly OneFigure[], unit: Unit): FigureSheet {
  return {
    names: [''],
    rows: rows.flatMap(({ id, label, value }) =>
      value === undefined ? [] : [{ id, label, values: [value] }],
    ),
    unit,
  };
}

/** Gives each item a unique id, made from its label. */
export function withIds<T extends { readonly label: string }>(
  items: readonly T[],
  taken: ReadonlySet<string> = new Set(),
): readonly (T & { readonly id: string })[] {
  const ids = new Set(taken);
  return items.map((item) => {
    const id = freshId(item.label, ids);
    ids.add(id);
    return { ...item, id };
  });
}

/** The same with a name for every column. */
export function withNames(sheet: FigureSheet, nameless: (column: number) => string): FigureSheet {
  const width = Math.max(sheet.names.length, ...sheet.rows.map(({ values }) => values.length));
  const names = Array.from(
    { length: width },
    (_, i) => (sheet.names[i] ?? '').slice(0, LIMITS.name) || nameless(i),
  );
  return { ...sheet, names };
}
