import type { SheetRow } from '../charts/sheet';
import type { Edit } from '../deck/edit';
import { freshId } from '../deck/fresh-id';
import type { Path } from '../deck/problem';
import type { Deck } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { blankWords } from './blank-words';
import { listsOf } from './kinds';
import { holdsFigures } from './list-shape';
import { withoutGuess, withoutMarks } from './marks';
import { idsOf, itemsAt } from './plain-at';
import type { RowsOf } from './rows-of';

/** The lists of the slide at an index that are edited as tables. */
export function tablesOf(deck: Deck, index: number): readonly RowsOf[] {
  const slide = slideAt(deck, index);
  return listsOf(slide).map((shape) => ({
    slide,
    shape,
    at: ['slides', index],
    items: itemsAt(slide, [shape.key]),
    columns: shape.columns(slide),
  }));
}

/** The table of figures of the slide at an index, if its kind has one. */
export function figuresOf(deck: Deck, index: number): RowsOf | undefined {
  return tablesOf(deck, index).find(hasFigures);
}

export function hasFigures({ columns }: RowsOf): boolean {
  return columns.some(holdsFigures);
}

/** A new row without words or figures, with an id that is unique in the list. */
function emptyRow({ items, columns }: RowsOf): SheetRow {
  const values = columns.filter(holdsFigures).map(() => null);
  return { id: freshId(`rij-${items.length + 1}`, idsOf(items)), label: '', values };
}

export function addRow(rows: RowsOf, at: number): readonly Edit[] {
  return rows.items.length < rows.shape.max ? insertRow(rows, at, emptyRow(rows)) : [];
}

/** What stands pale in a cell without text: what could be typed there; empty where nothing could. */
export function hintAt({ shape, slide, columns }: RowsOf, row: number, column: number, deck: Deck): string {
  const cell = columns[column];
  if (cell === undefined || holdsFigures(cell) || cell.optional === true) return '';
  return shape.hint(blankWords(deck.language), row + 1, slide);
}

/** Inserts a row into the list, and its figures into the lists that go with it. */
export function insertRow({ shape, slide, at }: RowsOf, row: number, fresh: SheetRow): readonly Edit[] {
  const beside = shape.beside?.(slide) ?? [];
  return [
    { type: 'insert', path: [...at, shape.key, row], value: shape.item(fresh, slide) },
    ...beside.map(({ path, item }): Edit => ({
      type: 'insert',
      path: [...at, ...path, row],
      value: item(fresh),
    })),
  ];
}

/** Removes a row with all its marks; a list keeps the minimum of its kind. */
export function removeRow(rows: RowsOf, row: number): readonly Edit[] {
  if (rows.items.length <= rows.shape.min) return [];
  return [
    ...withoutMarks(rows, row),
    ...withoutGuess(rows, row),
    ...listsAlong(rows).map((path): Edit => ({ type: 'remove', path: [...path, row] })),
  ];
}

export function moveRow(rows: RowsOf, from: number, to: number): readonly Edit[] {
  if (to < 0 || to >= rows.items.length || from === to) return [];
  return listsAlong(rows).map((path): Edit => ({ type: 'move', path: [...path, from], to }));
}

/** The list, and those that have an item for each of its rows. */
function listsAlong({ shape, slide, at }: RowsOf): readonly Path[] {
  const beside = shape.beside?.(slide) ?? [];
  return [[shape.key], ...beside.map(({ path }) => path)].map((path) => [...at, ...path]);
}
