import type { Plain } from '../deck/edit';
import type { Path } from '../deck/problem';
import type { Deck, Slide } from '../deck/types';

/** A deck and its slides are plain data already; their types only say more. */
export function plainOf(value: Deck | Slide): Plain {
  return value;
}

/** The plain value at a path; `undefined` if the path leads nowhere. */
export function plainAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}

/** The text at the end of a path; empty where there is none. */
export function textAt(value: unknown, path: Path): string {
  const text = plainAt(value, path);
  return typeof text === 'string' ? text : '';
}

/** The items of a list in a plain value; none if there is no list. */
export function itemsAt(value: unknown, path: Path): readonly Plain[] {
  const list = plainAt(value, path);
  return Array.isArray(list) ? (list as readonly Plain[]) : [];
}

/** The id of an item, if it has one. */
export function idOf(item: unknown): string | undefined {
  const id = plainAt(item, ['id']);
  return typeof id === 'string' ? id : undefined;
}

/** The ids of items, as far as they have any. */
export function idsOf(items: readonly unknown[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => idOf(item) ?? []));
}
