import type { Edit, Plain } from '../deck/edit';
import { editValue } from '../deck/edit-value';
import type { RowsOf } from './change-rows';
import type { Fields } from './figure-lists';
import { setFields } from './set-fields';

/**
 * Many edits of one slide as one for each of its fields that they change. The text of a deck is read again after
 * every edit, and what a field keeps keeps its text.
 */
export function together({ slide, at }: RowsOf, edits: readonly Edit[]): readonly Edit[] {
  const before = fieldsOf(slide);
  const after = editValue(
    before,
    edits.map((edit) => ({ ...edit, path: edit.path.slice(at.length) })),
  );
  const changed = Object.entries(fieldsOf(after)).filter(([key, value]) => value !== before[key]);
  return setFields(at, Object.fromEntries(changed));
}

/** A slide is plain data already; its type only says more. */
function fieldsOf(slide: RowsOf['slide'] | Plain): Fields {
  return slide as unknown as Fields;
}
