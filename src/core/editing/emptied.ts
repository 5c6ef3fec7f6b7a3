import type { Plain } from '../deck/edit';
import type { Fields } from './figure-lists';

/** What is no content of an example: how its figures are drawn, and the names by which its rows are known. */
const FORM: ReadonlySet<string> = new Set(['id', 'unit', 'picture']);
/** What there is only once somebody writes it. */
const OPTIONAL: ReadonlySet<string> = new Set(['title', 'highlight', 'image']);

/** An example without its words and figures: the places for them stay. */
export function emptied(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      OPTIONAL.has(key) || key === 'text' || value === undefined ? [] : [[key, emptyAt(key, value)]],
    ),
  );
}

function emptyAt(key: string, value: Plain): Plain {
  if (FORM.has(key)) return value;
  if (typeof value === 'string') return '';
  if (typeof value === 'number') return null;
  if (Array.isArray(value)) return (value as readonly Plain[]).map((item) => emptyAt('', item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([inner, each]) =>
      OPTIONAL.has(inner) || each === undefined ? [] : [[inner, emptyAt(inner, each)]],
    ),
  );
}
