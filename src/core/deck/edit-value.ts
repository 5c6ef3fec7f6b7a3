import type { Edit, Plain } from './edit';
import type { Path } from './problem';
import { OWN_FIELD, TEXT_FIELDS } from './text-fields';

export type PlainList = readonly Plain[];
export type PlainMap = Readonly<Record<string, Plain | undefined>>;

/** Applies edits, in order, to plain data. Throws a RangeError if a path leads nowhere, which is a bug. */
export function editValue(value: Plain, edits: readonly Edit[]): Plain {
  return edits.reduce(applyEdit, value);
}

function applyEdit(value: Plain, edit: Edit): Plain {
  if (edit.type === 'set' && edit.path.length === 0) return known(edit.value, edit.path);
  return inside(value, edit.path, edit);
}

function inside(value: Plain, path: Path, edit: Edit): Plain {
  const [key, ...rest] = path;
  if (key === undefined) throw nowhere(edit);
  if (rest.length === 0) return changed(value, key, edit);
  if (isList(value))
    return value.with(placeIn(value, key, edit), inside(childOf(value, key, edit), rest, edit));
  return { ...mapOf(value, edit), [key]: inside(childOf(value, key, edit), rest, edit) };
}

function changed(value: Plain, key: string | number, edit: Edit): Plain {
  if (isList(value)) return changedList(value, key, edit);
  const map = mapOf(value, edit);
  if (edit.type === 'set') return { ...map, [key]: known(edit.value, edit.path) };
  if (edit.type !== 'remove') throw nowhere(edit);
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== String(key)));
}

function changedList(list: PlainList, key: string | number, edit: Edit): Plain {
  if (edit.type === 'insert')
    return list.toSpliced(placeIn(list, key, edit, 1), 0, known(edit.value, edit.path));
  const place = placeIn(list, key, edit);
  if (edit.type === 'set') return list.with(place, known(edit.value, edit.path));
  if (edit.type === 'remove') return removed(list, place, edit);
  const without = list.toSpliced(place, 1);
  return without.toSpliced(placeIn(list, edit.to, edit), 0, ...list.slice(place, place + 1));
}

function removed(list: PlainList, place: number, edit: Extract<Edit, { readonly type: 'remove' }>): Plain {
  const { count = 1 } = edit;
  if (place + count > list.length) throw nowhere(edit);
  return list.toSpliced(place, count);
}

function childOf(value: Plain, key: string | number, edit: Edit): Plain {
  const child = isList(value) ? value[placeIn(value, key, edit)] : ownValue(mapOf(value, edit), String(key));
  if (child === undefined) throw nowhere(edit);
  return child;
}

/** A name like `constructor` is a key only if the map has it itself. */
export function ownValue(map: PlainMap, key: string): Plain | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function placeIn(list: PlainList, key: string | number, edit: Edit, more = 0): number {
  const fits = typeof key === 'number' && Number.isInteger(key) && key >= 0 && key < list.length + more;
  if (!fits) throw nowhere(edit);
  return key;
}

function mapOf(value: Plain, edit: Edit): PlainMap {
  if (!isMap(value)) throw nowhere(edit);
  return value;
}

function nowhere(edit: Edit): RangeError {
  return new RangeError(`no place to ${edit.type} at ${JSON.stringify(edit.path)}`);
}

export function isList(value: Plain | undefined): value is PlainList {
  return Array.isArray(value);
}

export function isMap(value: Plain | undefined): value is PlainMap {
  return typeof value === 'object' && value !== null && !isList(value);
}

/**
 * The value of a path without keys that are `undefined`, and with texts in the fields of texts: that is how a file with
 * it is read.
 */
export function known(value: Plain, path: Path): Plain {
  const name = path.includes(OWN_FIELD) ? OWN_FIELD : (path.findLast((key) => typeof key === 'string') ?? '');
  return knownIn(value, name);
}

function knownIn(value: Plain, name: string): Plain {
  if (isList(value)) return value.map((each) => knownIn(each, name));
  if (isMap(value)) {
    const inside = (key: string) => (name === OWN_FIELD ? OWN_FIELD : key);
    return Object.fromEntries(entriesOf(value).map(([key, each]) => [key, knownIn(each, inside(key))]));
  }
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  return isBare && TEXT_FIELDS.has(name) ? String(value) : value;
}

export function entriesOf(map: PlainMap): readonly (readonly [string, Plain])[] {
  return Object.entries(map).flatMap(([key, each]) => (each === undefined ? [] : [[key, each] as const]));
}

/** Deep equality, whatever the order of the keys. Identical objects are not traversed. */
export function sameValue(a: Plain | undefined, b: Plain | undefined): boolean {
  if (Object.is(a, b)) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((each, i) => sameValue(each, b[i]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}
