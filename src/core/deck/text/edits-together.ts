import type { Edit } from '../edit';
import type { Path } from '../problem';

/** An edit that puts an item into a list, takes it out of one, or moves it within one. */
export type ListEdit = Exclude<Edit, { readonly type: 'set' }>;

/**
 * Edits, in their order, in groups whose changes can all be written before the text is read again: those that rearrange
 * one list, and those of places that have nothing to do with each other. So a thousand slides cost what one does.
 */
export function editsTogether(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  let joins: (edit: Edit) => boolean = () => false;
  for (const edit of edits) {
    if (joins(edit)) groups.at(-1)?.push(edit);
    else {
      groups.push([edit]);
      joins = joinerOf(edit);
    }
  }
  return groups;
}

/** Whether edits rearrange a list; then all that are together are of the same one. */
export function rearranges(edits: readonly Edit[]): edits is readonly ListEdit[] {
  return edits.every((edit) => listOf(edit) !== undefined);
}

/** The list that an edit rearranges; `undefined` if it does not. */
function listOf({ type, path }: Edit): string | undefined {
  if (type === 'set' || typeof path.at(-1) !== 'number') return undefined;
  return JSON.stringify(path.slice(0, -1));
}

/** Whether another edit may join those that came before. */
function joinerOf(first: Edit): (edit: Edit) => boolean {
  const list = listOf(first);
  if (list !== undefined) return (edit) => listOf(edit) === list;
  const isApart = placesApart();
  isApart(first.path);
  return (edit) => listOf(edit) === undefined && isApart(edit.path);
}

/** Whether a place is neither the same as one before nor within or around one. */
function placesApart(): (path: Path) => boolean {
  const taken = new Set<string>();
  const around = new Set<string>();
  return (path) => {
    const steps = path.map((_, i) => JSON.stringify(path.slice(0, i + 1)));
    const own = steps.at(-1) ?? '';
    if (around.has(own) || steps.some((step) => taken.has(step))) return false;
    taken.add(own);
    for (const step of steps) around.add(step);
    return true;
  };
}
