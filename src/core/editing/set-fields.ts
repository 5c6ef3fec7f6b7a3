import type { Edit } from '../deck/edit';
import type { Path } from '../deck/problem';
import type { Fields } from './figure-lists';

/** Puts fields on a slide; one without a value goes. */
export function setFields(slide: Path, fields: Fields): readonly Edit[] {
  return Object.entries(fields).map(([key, value]): Edit =>
    value === undefined
      ? { type: 'remove', path: [...slide, key] }
      : { type: 'set', path: [...slide, key], value },
  );
}
