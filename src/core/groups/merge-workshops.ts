import { WORKSHOP_LIMITS, type Group, type Workshop } from './workshop';

/** What two programs did with the same groups, put together. */
export interface Merged {
  readonly workshop: Workshop;
  /** Both did something else with the same: ours stands there, and theirs is to be kept apart. */
  readonly conflict: boolean;
}

/**
 * Puts together what we and another program made of a workshop: all groups of both, and of each group all that either
 * did with it. `base` is what ours was when it was last put together; what we took away since is gone, unless the
 * other has changed it. What the other lacks stays: a shared folder may have brought back an old version.
 */
export function mergeWorkshops(base: Workshop, ours: Workshop, theirs: Workshop): Merged {
  const [before, mine, other] = [base, ours, theirs].map(byIdentity) as [Groups, Groups, Groups];
  let conflict = false;
  const groups = [...new Set([...mine.keys(), ...other.keys()])].flatMap((id) => {
    const merged = mergeGroup(before.get(id), mine.get(id), other.get(id));
    conflict ||= merged.conflict;
    return merged.group === undefined ? [] : [merged.group];
  });
  if (groups.length > WORKSHOP_LIMITS.groups) return { workshop: ours, conflict: true };
  const inOrder = groups.toSorted((a, b) => a.started - b.started);
  return { workshop: { groups: inOrder, now: placeOf(ours, mine, groups, inOrder) }, conflict };
}

type Groups = ReadonlyMap<string, Group>;

/** A group is known by when it began: its name may be changed. */
function byIdentity({ groups }: Workshop): Groups {
  const found = new Map<string, Group>();
  for (const group of groups) {
    let id = String(group.started);
    while (found.has(id)) id += '+';
    found.set(id, group);
  }
  return found;
}

/** Where the group stands that is in the room with us; behind all others where there is none. */
function placeOf(ours: Workshop, mine: Groups, groups: readonly Group[], inOrder: readonly Group[]): number {
  const at = [...mine.values()].indexOf(ours.groups[ours.now] as Group);
  const here = at < 0 ? undefined : groups[at];
  return here === undefined ? inOrder.length : inOrder.indexOf(here);
}

interface MergedGroup {
  readonly group: Group | undefined;
  readonly conflict: boolean;
}

function mergeGroup(
  base: Group | undefined,
  ours: Group | undefined,
  theirs: Group | undefined,
): MergedGroup {
  if (theirs === undefined || ours === undefined) {
    const left = ours ?? theirs;
    // Taken away by us, and not touched by the other since.
    const isGone = base !== undefined && left !== undefined && ours === undefined && isSame(base, left);
    return { group: isGone ? undefined : left, conflict: false };
  }
  let conflict = false;
  const pick = <T>(before: T, mine: T, other: T): T => {
    const chosen = pickOf(before, mine, other);
    conflict ||= chosen === 'both';
    return chosen === 'theirs' ? other : mine;
  };
  const records = <T>(of: (group: Group) => Readonly<Record<string, T>>): Readonly<Record<string, T>> => {
    const [before, mine, other] = [base && of(base), of(ours), of(theirs)];
    const keys = new Set([...Object.keys(mine), ...Object.keys(other)]);
    return Object.fromEntries(
      [...keys].flatMap((key) => {
        const value = pick(before?.[key], mine[key], other[key]);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  };
  const group: Group = {
    name: pick(base?.name ?? ours.name, ours.name, theirs.name),
    started: ours.started,
    guesses: records((each) => each.guesses),
    orders: records((each) => each.orders),
    counts: records((each) => each.counts),
    talks: records((each) => each.talks),
  };
  return { group, conflict };
}

/** Whose value stands: of whoever changed it. */
function pickOf(before: unknown, mine: unknown, other: unknown): 'ours' | 'theirs' | 'both' {
  // Shared folders bring back old versions: what is missing there was not taken away on purpose.
  if (other === undefined || isSame(mine, other) || isSame(before, other)) return 'ours';
  return isSame(before, mine) && !isOlder(other, mine) ? 'theirs' : 'both';
}

/** By the moments that both know, if they do. */
function isOlder(other: unknown, mine: unknown): boolean {
  const [theirs, ours] = [other, mine].map((each) =>
    typeof each === 'object' && each !== null && 'at' in each ? each.at : undefined,
  );
  return typeof theirs === 'number' && typeof ours === 'number' && theirs < ours;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || inOrderOfKeys(a) === inOrderOfKeys(b);
}

function inOrderOfKeys(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
