import { isArtifact, markDepth, mcidOf, type Operation } from './operations';

interface Group {
  readonly begin: number;
  /** How many of its marks are open. */
  depth: number;
  isHeld: boolean;
}

/** Where the outermost groups of content begin and end, each from its `q` to its `Q`, that no tag holds anything of. */
export function untaggedGroups(
  operations: readonly Operation[],
  hasParts: (form: Operation) => boolean,
): ReadonlyMap<number, number> {
  const open: Group[] = [];
  const groups = new Map<number, number>();
  for (const [i, each] of operations.entries()) {
    if (each.operator === 'q') open.push({ begin: i, depth: 0, isHeld: false });
    const inside = open.at(-1);
    if (inside !== undefined) enter(inside, each, hasParts);
    if (each.operator !== 'Q' || inside === undefined) continue;
    open.pop();
    // A mark that ends in another group than it begins in is about more than this one.
    const isHeld = inside.isHeld || inside.depth !== 0;
    if (!isHeld) groups.set(inside.begin, i);
    const around = open.at(-1);
    if (isHeld && around !== undefined) around.isHeld = true;
  }
  return groups;
}

function enter(group: Group, each: Operation, hasParts: (form: Operation) => boolean): void {
  group.depth += markDepth(each);
  const isPart = isArtifact(each) || mcidOf(each) !== undefined;
  if (isPart || group.depth < 0 || (each.operator === 'Do' && hasParts(each))) group.isHeld = true;
}
