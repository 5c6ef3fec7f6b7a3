import type { Plain } from '../deck/edit';
import type { Path } from '../deck/problem';

/** What stands in a plain value at the end of a path; nothing where the path leads nowhere. */
export function plainAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}

/** The items of a list in a plain value; none where there is no list. */
export function itemsAt(value: unknown, path: Path): readonly Plain[] {
  const list = plainAt(value, path);
  return Array.isArray(list) ? (list as readonly Plain[]) : [];
}

/** The id of an item, if it has one. */
export function idOf(item: unknown): string | undefined {
  const id = plainAt(item, ['id']);
  return typeof id === 'string' ? id : undefined;
}

/** An id like `rij-4` that is not taken yet. */
export function unusedId(word: string, taken: readonly (string | undefined)[]): string {
  const free = (number: number): string => {
    const id = `${word}-${number}`;
    return taken.includes(id) ? free(number + 1) : id;
  };
  return free(taken.length + 1);
}
