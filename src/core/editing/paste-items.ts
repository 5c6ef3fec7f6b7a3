import type { Edit } from '../deck/edit';
import { freshId } from '../deck/fresh-id';
import { insertRow } from './change-rows';
import { withEdits, withoutEmptyRows } from './paste-cells';
import { idsOf } from './plain-at';
import type { RowsOf } from './rows-of';

/**
 * Fills a list of texts from an item on: the first text in its place, the others as new items after it, as far as
 * there is room for them. Items below that nobody has written make way.
 */
export function pasteItems(
  rows: RowsOf,
  index: number,
  texts: readonly string[],
): { readonly edits: readonly Edit[]; readonly left: readonly string[] } {
  const [first, ...more] = texts;
  const column = rows.columns.find(({ name, holds }) => holds === 'text' && name === 'text');
  if (first === undefined || column === undefined) return { edits: [], left: texts };
  const cleared = more.length === 0 ? [] : withoutEmptyRows(rows, index + 1);
  const now = withEdits(rows, cleared);
  const room = rows.shape.max - now.items.length;
  const added = more.slice(0, room);
  return {
    edits: [
      ...cleared,
      { type: 'set', path: [...rows.at, ...column.path(index)], value: first },
      ...added.flatMap((label, i) =>
        insertRow(now, index + 1 + i, { id: freshId(label, idsOf(rows.items)), label, values: [] }),
      ),
    ],
    left: more.slice(room),
  };
}
