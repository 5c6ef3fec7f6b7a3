import { freshId } from '../deck/fresh-id';
import { LIMITS } from '../deck/limits';
import type { Slide } from '../deck/types';
import type { Unit } from '../formatting/figures';
import type { NewRow } from './list-shape';

/** Figures of whatever slide or file as a table: what its columns are called, and its rows. */
export interface Sheet {
  /** Empty words for a column without a name. */
  readonly names: readonly string[];
  readonly rows: readonly NewRow[];
  readonly unit: Unit;
}

const NONE: Sheet = { names: [], rows: [], unit: 'count' };

/** The figures of a slide. A vague count has none, and none is made up for it. */
export function sheetOf(slide: Slide): Sheet {
  switch (slide.kind) {
    case 'figure':
      return oneColumn(
        [{ id: 'rij-1', label: slide.headline.slice(0, LIMITS.name), value: slide.value }],
        slide.unit,
      );
    case 'ranking':
    case 'columns':
      return oneColumn(slide.rows, slide.unit);
    case 'counts':
      return oneColumn(slide.rows, 'count');
    case 'ring':
      return oneColumn(slide.parts, slide.unit);
    case 'stacked':
      return { names: slide.answers, rows: slide.rows, unit: 'percent' };
    case 'comparison':
      return { names: slide.series, rows: slide.rows, unit: slide.unit };
    case 'lines':
      return {
        names: slide.series.map(({ label }) => label),
        rows: withIds(
          slide.periods.map((label, i) => ({
            label,
            values: slide.series.map(({ values }) => values[i] ?? null),
          })),
        ),
        unit: slide.unit,
      };
    default:
      return NONE;
  }
}

interface OneFigure {
  readonly id: string;
  readonly label: string;
  readonly value?: number;
}

function oneColumn(rows: readonly OneFigure[], unit: Unit): Sheet {
  return {
    names: [''],
    rows: rows.flatMap(({ id, label, value }) =>
      value === undefined ? [] : [{ id, label, values: [value] }],
    ),
    unit,
  };
}

/** Gives each item an id of its own, made of its label, that is not taken. */
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
export function withNames(sheet: Sheet, nameless: (column: number) => string): Sheet {
  const width = Math.max(sheet.names.length, ...sheet.rows.map(({ values }) => values.length));
  const names = Array.from(
    { length: width },
    (_, i) => (sheet.names[i] ?? '').slice(0, LIMITS.name) || nameless(i),
  );
  return { ...sheet, names };
}
