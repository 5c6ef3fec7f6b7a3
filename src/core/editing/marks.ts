import type { Edit, Plain } from '../deck/edit';
import type { Slide } from '../deck/types';
import type { Fields } from './figure-lists';
import type { ListShape } from './list-shape';
import { idOf, itemsAt, plainAt } from './plain-at';
import type { Mark } from '../deck/field-names';
import type { RowsOf } from './rows-of';

type IdMark = Exclude<Mark, 'rest'>;

/** What a list of marks calls an item: its id, or the words that it is. */
function markedAs(item: unknown): string {
  return idOf(item) ?? (typeof item === 'string' ? item : '');
}

export function isMarked({ slide, items }: RowsOf, mark: Mark, at: number): boolean {
  if (mark === 'rest') return plainAt(items[at], ['rest']) === true;
  return itemsAt(slide, [mark]).includes(markedAs(items[at]));
}

/** Marks a row, or takes the mark away. Only one row can be the rest group. */
export function toggleMark(rows: RowsOf, mark: Mark, at: number): readonly Edit[] {
  const marked = isMarked(rows, mark, at);
  if (mark !== 'rest') {
    const name = markedAs(rows.items[at]);
    // Words that nobody has written yet are no name.
    if (name === '') return [];
    return [
      setMarks(rows, mark, (names) => (marked ? names.filter((each) => each !== name) : [...names, name])),
    ];
  }
  const before = rows.items.findIndex((_, i) => isMarked(rows, 'rest', i));
  const path = (row: number) => [...rows.at, rows.shape.key, row, 'rest'];
  const clear: readonly Edit[] = before < 0 ? [] : [{ type: 'remove', path: path(before) }];
  return marked ? clear : [...clear, { type: 'set', path: path(at), value: true }];
}

/** Takes every mark of a row away. */
export function withoutMarks(rows: RowsOf, at: number): readonly Edit[] {
  const name = markedAs(rows.items[at]);
  return marksOn(rows, at).map((mark) =>
    setMarks(rows, mark, (names) => names.filter((each) => each !== name)),
  );
}

/** Removing a row also removes the question about it. */
export function withoutGuess({ slide, at, items }: RowsOf, row: number): readonly Edit[] {
  const asked = plainAt(slide, ['guess', 'row']);
  return asked !== undefined && asked === idOf(items[row])
    ? [{ type: 'remove', path: [...at, 'guess'] }]
    : [];
}

/** A row that is known by its words keeps its marks under its new ones; without words it has none. */
export function carriedMarks(rows: RowsOf, at: number, words: string): readonly Edit[] {
  const item = rows.items[at];
  if (typeof item !== 'string') return [];
  if (words === '') return withoutMarks(rows, at);
  return marksOn(rows, at).map((mark) =>
    setMarks(rows, mark, (names) => names.map((each) => (each === item ? words : each))),
  );
}

function marksOn(rows: RowsOf, at: number): readonly IdMark[] {
  return rows.shape.marks.filter((mark): mark is IdMark => mark !== 'rest' && isMarked(rows, mark, at));
}

function setMarks(
  { slide, at }: RowsOf,
  mark: IdMark,
  change: (names: readonly Plain[]) => readonly Plain[],
): Edit {
  return { type: 'set', path: [...at, mark], value: change(itemsAt(slide, [mark])) };
}

/** The marks of a slide that stay when its lists are replaced: those of items that still exist. */
export function keptMarks(slide: Slide, lists: readonly ListShape[], filled: Fields): Fields {
  const marks = lists.flatMap(({ key, marks: own }) =>
    own.flatMap((mark) => (mark === 'rest' ? [] : [{ key, mark }])),
  );
  return Object.fromEntries(
    marks.map(({ key, mark }) => {
      const names = new Set(itemsAt(filled, [key]).map(markedAs));
      const kept = itemsAt(slide, [mark]).filter((name) => typeof name === 'string' && names.has(name));
      return [mark, kept.length === 0 ? undefined : kept];
    }),
  );
}

/** A question about a removed row is removed. */
export function keptGuess(slide: Slide, filled: Fields): Fields {
  const row = plainAt(slide, ['guess', 'row']);
  const isGone = row !== undefined && !itemsAt(filled, ['rows']).some((item) => idOf(item) === row);
  return isGone ? { guess: undefined } : {};
}
