import type { Edit, Plain } from '../edit';
import {
  entriesOf,
  isList,
  isMap,
  known,
  ownValue,
  sameValue,
  type PlainList,
  type PlainMap,
} from '../edit-value';
import type { Path } from '../problem';
import { rearranges, type ListEdit } from './edits-together';

/** An edit reduced to the smallest parts that differ, so that the rest can keep its text. */
export type Change =
  | { readonly type: 'set'; readonly path: Path; readonly value: Plain }
  | { readonly type: 'insert'; readonly path: Path; readonly values: PlainList }
  | { readonly type: 'remove'; readonly path: Path; readonly count: number }
  | { readonly type: 'move'; readonly path: Path; readonly to: number }
  /** Several changes of one list, one after the other; the path leads to any item of it. */
  | { readonly type: 'rearrange'; readonly path: Path; readonly edits: readonly ListEdit[] };

/** What edits that are made together change of a value; `value` is the whole of the file. */
export function changesOf(value: Plain, edits: readonly Edit[]): readonly Change[] {
  const [first, ...more] = edits;
  return first !== undefined && more.length > 0 && rearranges(edits)
    ? [{ type: 'rearrange', path: first.path, edits: edits.map(withKnown) }]
    : edits.flatMap((edit) => changesOfOne(value, edit));
}

const withKnown = (edit: ListEdit): ListEdit =>
  edit.type === 'insert' ? { ...edit, value: known(edit.value, edit.path) } : edit;

function changesOfOne(value: Plain, edit: Edit): readonly Change[] {
  switch (edit.type) {
    case 'set':
      return differences(valueAt(value, edit.path), known(edit.value, edit.path), edit.path);
    case 'insert':
      return [{ type: 'insert', path: edit.path, values: [known(edit.value, edit.path)] }];
    case 'remove':
      return valueAt(value, edit.path) === undefined ? [] : [{ count: 1, ...edit }];
    case 'move':
      return edit.path.at(-1) === edit.to ? [] : [edit];
  }
}

function valueAt(value: Plain, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((at, key) => {
    if (isList(at)) return at[Number(key)];
    return isMap(at) ? ownValue(at, String(key)) : undefined;
  }, value);
}

function differences(old: Plain | undefined, value: Plain, path: Path): readonly Change[] {
  if (sameValue(old, value)) return [];
  if (isMap(old) && isMap(value)) return mapDifferences(old, value, path);
  if (isList(old) && isList(value)) return listDifferences(old, value, path);
  return [{ type: 'set', path, value }];
}

function mapDifferences(old: PlainMap, value: PlainMap, path: Path): readonly Change[] {
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  return [
    ...entriesOf(value).flatMap(([key, each]) => differences(ownValue(old, key), each, [...path, key])),
    ...gone.map((key): Change => ({ type: 'remove', path: [...path, key], count: 1 })),
  ];
}

function listDifferences(old: PlainList, value: PlainList, path: Path): readonly Change[] {
  const max = Math.min(old.length, value.length);
  const same = (i: number) => sameValue(old[i], value[i]);
  const sameFromEnd = (i: number) => sameValue(old.at(-1 - i), value.at(-1 - i));
  const start = count(max, same);
  const end = count(max - start, sameFromEnd);
  const paired = max - start - end;
  const after = start + paired;
  const pairs = value
    .slice(start, after)
    .flatMap((each, i) => differences(old[start + i], each, [...path, start + i]));
  if (old.length > value.length)
    return [...pairs, { type: 'remove', path: [...path, after], count: old.length - value.length }];
  if (old.length === value.length) return pairs;
  return [
    ...pairs,
    { type: 'insert', path: [...path, after], values: value.slice(after, value.length - end) },
  ];
}

/** How many consecutive indices from 0 satisfy a condition. */
function count(max: number, holds: (i: number) => boolean): number {
  let i = 0;
  while (i < max && holds(i)) i += 1;
  return i;
}
