import type { Edit } from '../deck/edit';
import { editValue } from '../deck/edit-value';
import type { Fields } from './figure-lists';
import { plainOf } from './plain-at';
import { setFields } from './set-fields';
import type { RowsOf } from './rows-of';

/**
 * Merges edits of one slide into one for each changed field, because the text of a deck is read again after every
 * edit. Unchanged parts of a field keep their text.
 */
export function mergeEdits({ slide, at }: RowsOf, edits: readonly Edit[]): readonly Edit[] {
  const before = plainOf(slide) as Fields;
  const after = editValue(
    before,
    edits.map((edit) => ({ ...edit, path: edit.path.slice(at.length) })),
  ) as Fields;
  return setFields(
    at,
    Object.fromEntries(Object.entries(after).filter(([key, value]) => value !== before[key])),
  );
}
