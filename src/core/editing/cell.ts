import type { Edit } from '../deck/edit';
import { LIMITS } from '../deck/limits';
import type { Path } from '../deck/problem';
import type { Language } from '../deck/types';
import { formatNumber } from '../formatting/figures';
import { figureIn } from './figure-in';
import { holdsFigures, type Column } from './list-shape';
import { carriedMarks } from './marks';
import { plainAt } from './plain-at';
import type { CellRefusal } from '../figures-in/cell-refusal';
import type { RowsOf } from './rows-of';

export type CellChange = { readonly edits: readonly Edit[] } | { readonly refusal: CellRefusal };

/** A place in a table; columns are those that hold text or figures. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

const LONGEST: Readonly<Record<Column['holds'], number>> = {
  text: LIMITS.text,
  number: 40,
  numberOrWords: LIMITS.about,
  numberOrGap: 40,
};
const aboutBeside = (path: Path): Path => [...path.slice(0, -1), 'about'];

/** The content of a cell: a text, a figure as the language writes it, or the words of a vague count. */
export function cellText({ slide, columns }: RowsOf, at: CellAt, language: Language): string {
  const column = columns[at.column];
  if (column === undefined) return '';
  const path = column.path(at.row);
  const value = plainAt(slide, path);
  if (typeof value === 'number') return holdsFigures(column) ? formatNumber(value, language) : String(value);
  if (typeof value === 'string') return value;
  const about = column.holds === 'numberOrWords' ? plainAt(slide, aboutBeside(path)) : undefined;
  return typeof about === 'string' ? about : '';
}

/** The change that a typed text makes to a cell, or why it is refused. */
export function changeCell(rows: RowsOf, at: CellAt, typed: string, language: Language): CellChange {
  const column = rows.columns[at.column];
  if (column === undefined) return { edits: [] };
  const text = typed.trim();
  const path = [...rows.at, ...column.path(at.row)];
  if (text === '') return emptied(column, path);
  const short = column.name !== 'text';
  if (text.length > (column.holds === 'text' && short ? LIMITS.name : LONGEST[column.holds]))
    return { refusal: 'tooLong' };
  if (column.holds === 'text')
    return { edits: [{ type: 'set', path, value: text }, ...carriedMarks(rows, at.row, text)] };
  const value = figureIn(text, language);
  return value === undefined ? wordsInstead(column, path, text) : figure(rows, column, path, value);
}

function emptied({ holds, optional }: Column, path: Path): CellChange {
  if (holds === 'numberOrGap') return { edits: [{ type: 'set', path, value: null }] };
  return optional === true ? { edits: [{ type: 'remove', path }] } : { refusal: 'empty' };
}

function wordsInstead(column: Column, path: Path, text: string): CellChange {
  if (column.holds !== 'numberOrWords') return { refusal: 'noNumber' };
  return {
    edits: [
      { type: 'remove', path },
      { type: 'set', path: aboutBeside(path), value: text },
    ],
  };
}

function figure({ slide }: RowsOf, { holds }: Column, path: Path, value: number): CellChange {
  if (value < 0) return { refusal: 'negative' };
  const shares = slide.kind === 'stacked' || ('unit' in slide && slide.unit === 'percent');
  if (value > 100 && shares) return { refusal: 'overHundred' };
  const set: Edit = { type: 'set', path, value };
  return { edits: holds === 'numberOrWords' ? [{ type: 'remove', path: aboutBeside(path) }, set] : [set] };
}
