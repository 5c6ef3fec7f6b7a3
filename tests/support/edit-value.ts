import type { Edit } from '../../src/core/deck/edit';

/** The plain value with an edit done to it. */
export function editValue(value: unknown, edit: Edit): unknown {
  const copy: unknown = structuredClone(value);
  const last = edit.path.at(-1) ?? '';
  const parent = edit.path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  if (Array.isArray(parent)) editList(parent, Number(last), edit);
  else if (edit.type === 'set') Reflect.set(Object(parent), last, edit.value);
  else if (edit.type === 'remove') Reflect.deleteProperty(Object(parent), last);
  else throw new Error(`${edit.type} outside a list: ${edit.path.join('.')}`);
  return copy;
}

function editList(list: unknown[], at: number, edit: Edit): void {
  if (edit.type === 'insert') list.splice(at, 0, edit.value);
  else if (edit.type === 'set') list[at] = edit.value;
  else if (edit.type === 'remove') list.splice(at, 1);
  else list.splice(edit.to, 0, ...list.splice(at, 1));
}
