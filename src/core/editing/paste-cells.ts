import type { Edit, Plain } from '../deck/edit';
import type { Deck } from '../deck/types';
import { blankRow, type RowsOf } from './change-rows';
import { changeCell, type Refusal } from './cell';
import { figureIn } from './figure-in';
import type { Column } from './kinds';

/** A place in a table; columns are those that hold text or figures. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A cell that was not taken, with what stood in it. */
export interface RefusedCell extends CellAt {
  readonly text: string;
  readonly refusal: Refusal;
}

export interface Pasted {
  readonly edits: readonly Edit[];
  readonly refused: readonly RefusedCell[];
}

/**
 * Fills the table from a cell on with a block of texts, and makes rows for what goes beyond its end. A first line
 * that only names the columns is left out.
 */
export function pasteCells(
  deck: Deck,
  rows: RowsOf,
  at: CellAt,
  block: readonly (readonly string[])[],
): Pasted {
  const lines = withoutHead(rows.shape.columns.slice(at.column), block, deck);
  const room = rows.shape.most - at.row;
  const pasted = lines.slice(0, room).map((line, i) => {
    const row = at.row + i;
    return row < rows.items.length
      ? fillRow(deck, rows, { ...at, row }, line)
      : newRow(deck, rows, { ...at, row }, line);
  });
  return {
    edits: pasted.flatMap(({ edits }) => edits),
    refused: pasted.flatMap(({ refused }) => refused),
  };
}

function withoutHead(
  columns: readonly Column[],
  block: readonly (readonly string[])[],
  { language }: Deck,
): readonly (readonly string[])[] {
  const figures = columns.flatMap((column, i) => (column.holds === 'text' ? [] : [i]));
  const isFigure = (line: readonly string[] | undefined) =>
    figures.some((i) => figureIn(line?.[i] ?? '', language) !== undefined);
  return figures.length > 0 && block.length > 1 && !isFigure(block[0]) && isFigure(block[1])
    ? block.slice(1)
    : block;
}

function fillRow(deck: Deck, rows: RowsOf, at: CellAt, line: readonly string[]): Pasted {
  const edits: Edit[] = [];
  const refused: RefusedCell[] = [];
  for (const [i, column] of rows.shape.columns.slice(at.column).entries()) {
    const text = line[i];
    if (text === undefined) break;
    const change = changeCell(rows.slide, [...rows.path, at.row], column, text, deck.language);
    if ('edits' in change) edits.push(...change.edits);
    else if (text.trim() !== '')
      refused.push({ row: at.row, column: at.column + i, text, refusal: change.refusal });
  }
  return { edits, refused };
}

/** The row comes first, as a blank one: then it is filled like any other. */
function newRow(deck: Deck, rows: RowsOf, at: CellAt, line: readonly string[]): Pasted {
  const { edits, refused } = fillRow(deck, rows, at, line);
  const insert: Edit = { type: 'insert', path: [...rows.path, at.row], value: blankAt(deck, rows, at.row) };
  return { edits: [insert, ...edits], refused };
}

/** Several rows may be made in one go: each has an id of its own. */
function blankAt(deck: Deck, rows: RowsOf, row: number): Plain {
  let { items } = rows;
  while (items.length < row) items = [...items, blankRow(deck, { ...rows, items })];
  return blankRow(deck, { ...rows, items });
}
