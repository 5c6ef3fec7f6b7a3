/**
 * The new value with every unchanged part taken from the old one, so that identity shows what changed. Items with an
 * `id` are found wherever they moved in their list.
 */
export function shareUnchanged<T>(before: unknown, after: T): T {
  if (before === after) return after;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after) as T;
  if (isRecord(before) && isRecord(after)) return shareFields(before, after) as T;
  return after;
}

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const named = new Map(before.flatMap((item) => (idOf(item) === undefined ? [] : [[idOf(item), item]])));
  const shared = after.map((item, i) => shareUnchanged(named.get(idOf(item)) ?? before[i], item));
  return sameItems(before, shared) ? before : shared;
}

function shareFields(before: Fields, after: Fields): Fields {
  const keys = Object.keys(after);
  const shared = Object.fromEntries(keys.map((key) => [key, shareUnchanged(before[key], after[key])]));
  const same = Object.keys(before).length === keys.length && keys.every((key) => before[key] === shared[key]);
  return same ? before : shared;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(item: unknown): string | undefined {
  return isRecord(item) && typeof item.id === 'string' ? item.id : undefined;
}
