import type { Edit, Plain } from '../deck/edit';
import { freshId } from '../deck/fresh-id';
import type { Path } from '../deck/problem';
import type { Deck, Slide } from '../deck/types';
import { slideAt } from '../navigation';
import { blankWords } from './blank-words';
import { listOf, type ListShape, type Mark } from './kinds';
import { idOf, idsOf, itemsAt, plainAt } from './plain-at';

/** A table of a slide: where it stands and what is in it. */
export interface RowsOf {
  readonly slide: Slide;
  readonly shape: ListShape;
  readonly path: Path;
  readonly items: readonly Plain[];
}

/** The list of the slide at an index that is edited as a table, if its kind has one. */
export function rowsOf(deck: Deck, index: number): RowsOf | undefined {
  const slide = slideAt(deck, index);
  const shape = listOf(slide);
  if (shape === undefined) return undefined;
  return { slide, shape, path: ['slides', index, shape.key], items: itemsAt(slide, [shape.key]) };
}

/** A new row with an id that no row of the slide has. */
export function blankRow(deck: Deck, { shape, items }: RowsOf): Plain {
  const words = blankWords(deck.language);
  const number = items.length + 1;
  return shape.blank(words, number, freshId(words.answer(number), idsOf(items)));
}

export function addRow(deck: Deck, rows: RowsOf, at: number): readonly Edit[] {
  if (rows.items.length >= rows.shape.most) return [];
  return [{ type: 'insert', path: [...rows.path, at], value: blankRow(deck, rows) }];
}

/** A row goes with every mark it had; the last one stays, since a list is never empty. */
export function removeRow(rows: RowsOf, at: number): readonly Edit[] {
  if (rows.items.length <= 1) return [];
  const id = idOf(rows.items[at]);
  const marks = id === undefined ? [] : idMarks(rows).filter((mark) => isMarked(rows, mark, at));
  return [
    ...marks.map((mark) => setIds(rows, mark, (ids) => ids.filter((each) => each !== id))),
    { type: 'remove', path: [...rows.path, at] },
  ];
}

export function moveRow({ path, items }: RowsOf, from: number, to: number): readonly Edit[] {
  if (to < 0 || to >= items.length || from === to) return [];
  return [{ type: 'move', path: [...path, from], to }];
}

export function isMarked({ slide, items }: RowsOf, mark: Mark, at: number): boolean {
  if (mark === 'rest') return plainAt(items[at], ['rest']) === true;
  return itemsAt(slide, [mark]).includes(idOf(items[at]) ?? '');
}

/** Marks a row, or takes the mark away. Only one row can be the rest group. */
export function toggleMark(rows: RowsOf, mark: Mark, at: number): readonly Edit[] {
  const marked = isMarked(rows, mark, at);
  if (mark !== 'rest') {
    const id = idOf(rows.items[at]) ?? '';
    return [setIds(rows, mark, (ids) => (marked ? ids.filter((each) => each !== id) : [...ids, id]))];
  }
  const before = rows.items.findIndex((_, i) => isMarked(rows, 'rest', i));
  const clear: readonly Edit[] = before < 0 ? [] : [{ type: 'remove', path: [...rows.path, before, 'rest'] }];
  return marked ? clear : [...clear, { type: 'set', path: [...rows.path, at, 'rest'], value: true }];
}

function idMarks({ shape }: RowsOf): readonly Exclude<Mark, 'rest'>[] {
  return shape.marks.flatMap((mark) => (mark === 'rest' ? [] : [mark]));
}

function setIds(
  rows: RowsOf,
  mark: Exclude<Mark, 'rest'>,
  change: (ids: readonly Plain[]) => readonly Plain[],
): Edit {
  return {
    type: 'set',
    path: [...rows.path.slice(0, -1), mark],
    value: change(itemsAt(rows.slide, [mark])),
  };
}
