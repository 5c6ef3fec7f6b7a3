import type { Edit } from '../deck/edit';
import type { Deck } from '../deck/types';
import { addRow } from './change-rows';
import { changeCell, type CellAt } from './cell';
import { figureIn } from './figure-in';
import { holdsFigures, type Column } from './list-shape';
import { mergeEdits } from './merge-edits';
import type { CellRefusal } from '../figures-in/cell-refusal';
import type { RowsOf } from './rows-of';

/** A refused cell, with its text. */
export interface RefusedCell extends CellAt {
  readonly text: string;
  readonly refusal: CellRefusal;
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
  const fresh = newRows(deck, rows, at.row + lines.length);
  const filled = lines.map((line, i) => fillRow(deck, rows, { ...at, row: at.row + i }, line));
  return {
    edits: mergeEdits(rows, [...fresh, ...filled.flatMap(({ edits }) => edits)]),
    refused: filled.flatMap(({ refused }) => refused),
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

function fillRow(deck: Deck, rows: RowsOf, at: CellAt, line: readonly string[]): Pasted {
  const edits: Edit[] = [];
  const refused: RefusedCell[] = [];
  for (const [i, text] of line.slice(0, rows.columns.length - at.column).entries()) {
    const cell = { row: at.row, column: at.column + i };
    const change = changeCell(rows, cell, text, deck.language);
    if ('edits' in change) edits.push(...change.edits);
    else if (text.trim() !== '') refused.push({ ...cell, text, refusal: change.refusal });
  }
  return { edits, refused };
}

/** Blank rows up to a length, each with an id of its own. */
function newRows(deck: Deck, rows: RowsOf, length: number): readonly Edit[] {
  const edits: Edit[] = [];
  let { items } = rows;
  while (items.length < length) {
    const added = addRow(deck, { ...rows, items }, items.length);
    const [insert] = added;
    if (insert?.type !== 'insert') break;
    edits.push(...added);
    items = [...items, insert.value];
  }
  return edits;
}
