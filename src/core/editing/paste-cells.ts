import type { Edit } from '../deck/edit';
import { editValue } from '../deck/edit-value';
import { LIMITS } from '../deck/limits';
import type { Deck, Language, Slide } from '../deck/types';
import { addRow } from './change-rows';
import { changeCell, type CellAt } from './cell';
import { figureIn } from './figure-in';
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
}

/**
 * Fills the table from a cell on with a block of texts, and adds rows at its end. A first line that only names the
 * columns is left out.
 */
export function pasteCells(
  deck: Deck,
  rows: RowsOf,
  at: CellAt,
  block: readonly (readonly string[])[],
): Pasted {
  const lines = withoutHead(rows.columns.slice(at.column), block, deck).slice(0, rows.shape.max - at.row);
  const fresh = newRows(rows, at.row + lines.length);
  const { edits: filled, refused } = fill(
    emptied(withEdits(rows, fresh), at, lines),
    at,
    lines,
    deck.language,
  );
  return {
    edits: mergeEdits(rows, [...fresh, ...filled]),
    refused,
  };
}

function withoutHead(
  columns: readonly Column[],
  block: readonly (readonly string[])[],
  { language }: Deck,
): readonly (readonly string[])[] {
  const figures = columns.flatMap((column, i) => (holdsFigures(column) ? [i] : []));
  const isFigure = (line: readonly string[] | undefined) =>
    figures.some((i) => figureIn(line?.[i] ?? '', language) !== undefined);
  return figures.length > 0 && block.length > 1 && !isFigure(block[0]) && isFigure(block[1])
    ? block.slice(1)
    : block;
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

/** Characters; texts in place of figures are kept whatever they are. */
function maxLength(column: Column | undefined): number {
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
function withEdits(rows: RowsOf, edits: readonly Edit[]): RowsOf {
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
