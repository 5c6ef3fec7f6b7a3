import type { Edit } from '../deck/edit';
import { freshId } from '../deck/fresh-id';
import { insertRow } from './change-rows';
import { idsOf } from './plain-at';
import type { RowsOf } from './rows-of';

/**
 * Fills a list of texts from an item on: the first text in its place, the others as new items after it, as far as
 * there is room for them.
 */
export function pasteItems(
  rows: RowsOf,
  index: number,
  texts: readonly string[],
): { readonly edits: readonly Edit[]; readonly left: readonly string[] } {
  const [first, ...more] = texts;
  const column = rows.columns.find(({ name, holds }) => holds === 'text' && name === 'text');
  if (first === undefined || column === undefined) return { edits: [], left: texts };
  const room = rows.shape.max - rows.items.length;
  const added = more.slice(0, room);
  return {
    edits: [
      { type: 'set', path: [...rows.at, ...column.path(index)], value: first },
      ...added.flatMap((label, i) =>
        insertRow(rows, index + 1 + i, { id: freshId(label, idsOf(rows.items)), label, values: [] }),
      ),
    ],
    left: more.slice(room),
  };
}
