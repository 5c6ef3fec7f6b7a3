import type { Edit } from '../deck/edit';
import type { Path } from '../deck/problem';
import type { Fields } from './figure-lists';

/** Sets fields of a slide; one without a value is removed. */
export function setFields(slide: Path, fields: Fields): readonly Edit[] {
  return Object.entries(fields).map(([key, value]): Edit =>
    value === undefined
      ? { type: 'remove', path: [...slide, key] }
      : { type: 'set', path: [...slide, key], value },
  );
}
