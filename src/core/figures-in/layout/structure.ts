import { figureColumnsOf } from './figure-columns';
import type { Grid, GridRow } from './grid';
import { withGroupsNamed } from './group-names';
import { headingOf } from './heading';
import { headsOf, type Head } from './heads';
import { columnKind, surveyOfColumns, type ColumnKind } from './column-kinds';
import { marksOf, type MarkedRow, type RowMark } from './row-marks';

/** How a sheet is laid out. */
export interface Structure {
  readonly grid: Grid;
  readonly marks: readonly MarkedRow[];
  readonly heads: readonly Head[];
  readonly kinds: readonly ColumnKind[];
  /** The line of a row that may name the columns or be one of figures. */
  readonly doubt?: number;
}

/** The layout of a sheet, with what a person said of its rows (by line) instead of what is guessed. */
export function structureOf(grid: Grid, said: Readonly<Record<number, RowMark>> = {}): Structure {
  const figureColumns = figureColumnsOf(grid);
  const heading = headingOf(grid, figureColumns);
  const guessed = marksOf(grid, heading, figureColumns);
  const marks = guessed.map((guess, at): MarkedRow => {
    const mark = said[grid.rows[at]?.line ?? 0];
    return mark === undefined || mark === guess.mark ? guess : { mark };
  });
  const headRows = marks.flatMap(({ mark }, at) => (mark === 'heading' ? [at] : []));
  const heads = headsOf(grid, headRows, figureColumns);
  const data = dataIn(grid, marks);
  const survey = surveyOfColumns(heads, data, figureColumns);
  const line = grid.rows[heading.doubt ?? -1]?.line;
  const kinds = heads.map((head, column) => columnKind(grid, column, head, data, survey));
  return {
    grid: withGroupsNamed(grid, data, kinds),
    marks,
    heads,
    kinds,
    ...(line !== undefined && said[line] === undefined && { doubt: line }),
  };
}

/** The rows that have a mark. */
export function rowsWith(
  { grid, marks }: Pick<Structure, 'grid' | 'marks'>,
  mark: RowMark,
): readonly GridRow[] {
  return grid.rows.filter((_, at) => marks[at]?.mark === mark);
}

const dataIn = (grid: Grid, marks: readonly MarkedRow[]) => rowsWith({ grid, marks }, 'data');
