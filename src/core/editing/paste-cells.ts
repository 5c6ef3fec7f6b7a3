import type { Edit } from '../deck/edit';
import { editValue } from '../deck/edit-value';
import { LIMITS } from '../deck/limits';
import type { Language, Slide } from '../deck/types';
import { addRow, removeRow } from './change-rows';
import { cellText, changeCell, type CellAt } from './cell';
import { holdsFigures, type Column } from './list-shape';
import { mergeEdits } from './merge-edits';
import { itemsAt, plainOf } from './plain-at';
import type { RowsOf } from './rows-of';

/** A text that its cell does not accept. */
export interface RefusedCell extends CellAt {
  readonly text: string;
}

export interface Pasted {
  readonly edits: readonly Edit[];
  readonly refused: readonly RefusedCell[];
  readonly left: Block;
}

type Block = readonly (readonly string[])[];

/**
 * Fills the table from a cell on with a block of texts, and adds rows at its end. Empty rows below it go; lines that
 * there is no room for are `left`.
 */
export function pasteCells(rows: RowsOf, at: CellAt, block: Block, language: Language): Pasted {
  const lines = block.slice(0, rows.shape.max - at.row);
  const fresh = newRows(rows, at.row + lines.length);
  const { edits: filled, refused } = fill(emptied(withEdits(rows, fresh), at, lines), at, lines, language);
  const edits = [...fresh, ...filled];
  return {
    edits: mergeEdits(rows, [...edits, ...withoutEmptyRows(withEdits(rows, edits), at.row + lines.length)]),
    refused,
    left: block.slice(lines.length),
  };
}

/** Removes the rows from an index on that hold nothing. */
export function withoutEmptyRows(rows: RowsOf, from: number): readonly Edit[] {
  const edits: Edit[] = [];
  let now = rows;
  for (let row = rows.items.length - 1; row >= from; row -= 1) {
    const isEmpty = now.columns.every((_, column) => cellText(now, { row, column }, 'nl') === '');
    const removed = isEmpty ? removeRow(now, row) : [];
    edits.push(...removed);
    now = withEdits(now, removed);
  }
  return edits;
}

/** Cell after cell, each with those before it in place: what shares add up to is that of the new figures. */
function fill(
  rows: RowsOf,
  at: CellAt,
  lines: readonly (readonly string[])[],
  language: Language,
): { readonly edits: readonly Edit[]; readonly refused: readonly RefusedCell[] } {
  const edits: Edit[] = [];
  const refused: RefusedCell[] = [];
  let now = rows;
  for (const { text, ...cell } of cellsOf(rows, at, lines)) {
    if (text.length > maxLength(rows.columns[cell.column])) {
      refused.push({ ...cell, text });
      continue;
    }
    const change = changeCell(now, cell, text, language);
    edits.push(...change.edits);
    now = withEdits(now, change.edits);
    if (change.edits.length === 0 && change.refusal !== undefined && text.trim() !== '')
      refused.push({ ...cell, text });
  }
  return { edits, refused };
}

/** How many characters a cell accepts; texts in place of figures are kept whatever they are. */
export function maxLength(column: Column | undefined): number {
  return column?.name === 'text' || (column && holdsFigures(column)) ? LIMITS.text : LIMITS.name;
}

function cellsOf(
  { columns }: RowsOf,
  at: CellAt,
  lines: readonly (readonly string[])[],
): readonly (CellAt & { readonly text: string })[] {
  return lines.flatMap((line, i) =>
    line
      .slice(0, columns.length - at.column)
      .map((text, j) => ({ row: at.row + i, column: at.column + j, text })),
  );
}

/** The table without the figures that are about to be replaced. */
function emptied(rows: RowsOf, at: CellAt, lines: readonly (readonly string[])[]): RowsOf {
  const edits = cellsOf(rows, at, lines).flatMap(({ row, column }): Edit[] => {
    const shape = rows.columns[column];
    return shape && holdsFigures(shape)
      ? [{ type: 'set', path: [...rows.at, ...shape.path(row)], value: null }]
      : [];
  });
  return withEdits(rows, edits);
}

/** The table as edits of its slide leave it. */
export function withEdits(rows: RowsOf, edits: readonly Edit[]): RowsOf {
  const own = edits.map((edit) => ({ ...edit, path: edit.path.slice(rows.at.length) }));
  const slide = editValue(plainOf(rows.slide), own) as Slide;
  return { ...rows, slide, items: itemsAt(slide, [rows.shape.key]), columns: rows.shape.columns(slide) };
}

/** Empty rows up to a length, each with an id of its own. */
function newRows(rows: RowsOf, length: number): readonly Edit[] {
  const edits: Edit[] = [];
  let { items } = rows;
  while (items.length < length) {
    const added = addRow({ ...rows, items }, items.length);
    const [insert] = added;
    if (insert?.type !== 'insert') break;
    edits.push(...added);
    items = [...items, insert.value];
  }
  return edits;
}
