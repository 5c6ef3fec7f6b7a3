import type { Edit } from '../deck/edit';
import { LIMITS } from '../deck/limits';
import type { Path } from '../deck/problem';
import type { Language } from '../deck/types';
import { asFigure, typedIn } from '../deck/figure';
import { figureText, typedFigure, type FigurePlace, type TypedFigure } from './figure-in';
import { holdsFigures, type Column } from './list-shape';
import { carriedMarks } from './marks';
import { plainAt, textAt } from './plain-at';
import type { CellRefusal } from '../figures-in/cell-refusal';
import type { RowsOf } from './rows-of';

/**
 * The change that a typed text makes. A text that a cell of figures does not take is kept there all the same, and
 * marked; any other cell stays as it is.
 */
export interface CellChange {
  readonly edits: readonly Edit[];
  readonly refusal?: CellRefusal;
}

/** A place in a table; columns are those that hold text or figures. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

const aboutBeside = (path: Path): Path => [...path.slice(0, -1), 'about'];

/** The content of a cell: a text, a figure as the language writes it, or the words of a vague count. */
export function cellText({ slide, columns }: RowsOf, at: CellAt, language: Language): string {
  const column = columns[at.column];
  if (column === undefined) return '';
  const path = column.path(at.row);
  const value = plainAt(slide, path);
  if (!holdsFigures(column)) return typeof value === 'number' ? String(value) : textAt(slide, path);
  const figure = asFigure(value);
  return figure === undefined ? textAt(slide, aboutBeside(path)) : figureText(figure, language);
}

/** Why what was typed in a cell is no figure there; `undefined` if the cell is sound. */
export function refusalAt(rows: RowsOf, at: CellAt, language: Language): CellRefusal | undefined {
  const column = rows.columns[at.column];
  const figure = column && holdsFigures(column) ? asFigure(plainAt(rows.slide, column.path(at.row))) : null;
  const typed = figure === undefined ? undefined : typedIn(figure);
  if (typed === undefined) return undefined;
  return typedFigure(typed, placeOf(rows, at), language).refusal ?? 'again';
}

/** The change that a typed text makes to a cell. */
export function changeCell(rows: RowsOf, at: CellAt, typed: string, language: Language): CellChange {
  const column = rows.columns[at.column];
  if (column === undefined) return { edits: [] };
  const path = [...rows.at, ...column.path(at.row)];
  const text = typed.trim();
  if (holdsFigures(column)) return changeFigure(column, path, typedFigure(text, placeOf(rows, at), language));
  if (text === '' && column.optional === true) return { edits: [{ type: 'remove', path }] };
  return { edits: [{ type: 'set', path, value: text }, ...carriedMarks(rows, at.row, text)] };
}

function changeFigure({ holds }: Column, path: Path, { figure, refusal }: TypedFigure): CellChange {
  const set: Edit = { type: 'set', path, value: figure };
  if (holds !== 'numberOrWords') return { edits: [set], ...(refusal && { refusal }) };
  const words = typedIn(figure);
  if (refusal === 'noNumber' && words !== undefined && words.length <= LIMITS.about)
    return {
      edits: [
        { type: 'remove', path },
        { type: 'set', path: aboutBeside(path), value: words },
      ],
    };
  return { edits: [{ type: 'remove', path: aboutBeside(path) }, set], ...(refusal && { refusal }) };
}

/** What a cell asks of its figure: shares of one whole are no more than a hundred together. */
function placeOf({ slide, columns }: RowsOf, { row, column }: CellAt): FigurePlace {
  const share = slide.kind === 'stacked' || ('unit' in slide && slide.unit === 'percent');
  if (slide.kind === 'stacked') {
    const before = columns.slice(0, column).filter(holdsFigures).length;
    return { share, others: slide.rows[row]?.values.toSpliced(before, 1) ?? [] };
  }
  if (slide.kind !== 'ring' || !share) return { share, others: [] };
  return { share, others: slide.parts.toSpliced(row, 1).map(({ value }) => value) };
}
