/**
 * What became of a value, so that whoever has the old one need not be sent what it has already: a new value, the
 * fields that changed and those that went, or the items of a list, each by its place in the old list.
 */
export type ValueChange =
  | { readonly type: 'value'; readonly value: unknown }
  | {
      readonly type: 'fields';
      readonly changed: Readonly<Record<string, ValueChange>>;
      readonly gone: readonly string[];
    }
  | { readonly type: 'items'; readonly items: readonly ItemChange[] };

/** The item that stood at a place, and what became of it; or a new one. */
export type ItemChange =
  | { readonly at: number; readonly count: number }
  | { readonly at: number; readonly change: ValueChange }
  | { readonly item: unknown };

/** What became of a value; nothing where both are equal. Parts that are one and the same are not looked into. */
export function changeBetween(before: unknown, after: unknown): ValueChange | undefined {
  if (Object.is(before, after)) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return listChange(before, after);
  if (isFields(before) && isFields(after)) return fieldsChange(before, after);
  return { type: 'value', value: after };
}

/** The value that a change made of the old one. What did not change is the very same. */
export function applyChange(before: unknown, change: ValueChange | undefined): unknown {
  if (change === undefined) return before;
  switch (change.type) {
    case 'value':
      return change.value;
    case 'fields':
      return changedFields(isFields(before) ? before : {}, change);
    case 'items':
      return changedItems(Array.isArray(before) ? before : [], change.items);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsChange(before: Fields, after: Fields): ValueChange | undefined {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const changed = Object.entries(after).flatMap(([key, value]) => {
    const change = Object.hasOwn(before, key) ? changeBetween(before[key], value) : asNew(value);
    return change === undefined ? [] : [[key, change] as const];
  });
  return changed.length + gone.length === 0
    ? undefined
    : { type: 'fields', changed: Object.fromEntries(changed), gone };
}

const asNew = (value: unknown): ValueChange => ({ type: 'value', value });

function changedFields(
  before: Fields,
  { changed, gone }: Extract<ValueChange, { readonly type: 'fields' }>,
): Fields {
  const kept = Object.entries(before).filter(([key]) => !gone.includes(key));
  const made = Object.entries(changed).map(
    ([key, change]) => [key, applyChange(before[key], change)] as const,
  );
  return Object.fromEntries([...kept, ...made]);
}

function listChange(before: readonly unknown[], after: readonly unknown[]): ValueChange | undefined {
  const places = new Map(before.map((item, i) => [item, i]));
  const named = new Map(before.flatMap((item, i) => (idOf(item) === undefined ? [] : [[idOf(item), i]])));
  const kept = new Set(after);
  const items = after.map((item, i): ItemChange => {
    const same = Object.is(before[i], item) ? i : places.get(item);
    if (same !== undefined) return { at: same, count: 1 };
    const at = idOf(item) === undefined ? i : named.get(idOf(item));
    // What is elsewhere now did not become this one.
    if (at === undefined || at >= before.length || kept.has(before[at])) return { item };
    const change = changeBetween(before[at], item);
    return change === undefined ? { at, count: 1 } : { at, change };
  });
  const runs = inRuns(items);
  const [only] = runs;
  const isSame =
    after.length === 0 || (runs.length === 1 && only !== undefined && 'count' in only && only.at === 0);
  return isSame && before.length === after.length ? undefined : { type: 'items', items: runs };
}

/** What stays side by side as one. */
function inRuns(items: readonly ItemChange[]): readonly ItemChange[] {
  return items.reduce<ItemChange[]>((runs, item) => {
    const last = runs.at(-1);
    const goesOn =
      last !== undefined && 'count' in last && 'count' in item && item.at === last.at + last.count;
    if (goesOn) runs[runs.length - 1] = { at: last.at, count: last.count + item.count };
    else runs.push(item);
    return runs;
  }, []);
}

function changedItems(before: readonly unknown[], items: readonly ItemChange[]): readonly unknown[] {
  return items.flatMap((item) => {
    if ('item' in item) return [item.item];
    return 'count' in item
      ? before.slice(item.at, item.at + item.count)
      : [applyChange(before[item.at], item.change)];
  });
}

function idOf(item: unknown): string | undefined {
  return isFields(item) && typeof item.id === 'string' ? item.id : undefined;
}
