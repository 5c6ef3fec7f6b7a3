import type { Edit } from '../deck/edit';
import { editValue } from '../deck/edit-value';
import type { Fields } from './figure-lists';
import { plainOf } from './plain-at';
import { setFields } from './set-fields';
import type { RowsOf } from './rows-of';

/**
 * Many edits of one slide as one for each of its fields that they change. The text of a deck is read again after
 * every edit, and what a field keeps keeps its text.
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
