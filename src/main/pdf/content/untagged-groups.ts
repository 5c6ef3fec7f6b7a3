import type { Operation } from './operations';

/** Where the outermost groups of content begin and end, each from its `q` to its `Q`, that no tag holds anything of. */
export function untaggedGroups(
  operations: readonly Operation[],
  hasParts: (form: Operation) => boolean,
): ReadonlyMap<number, number> {
  const open: { readonly begin: number; isTagged: boolean }[] = [];
  const groups = new Map<number, number>();
  for (const [i, each] of operations.entries()) {
    if (each.operator === 'q') open.push({ begin: i, isTagged: false });
    const tags = /^(?:B[DM]C|EMC)$/u.test(each.operator) || (each.operator === 'Do' && hasParts(each));
    if (tags) for (const group of open) group.isTagged = true;
    const ended = each.operator === 'Q' ? open.pop() : undefined;
    if (ended !== undefined && !ended.isTagged) groups.set(ended.begin, i);
  }
  return groups;
}
