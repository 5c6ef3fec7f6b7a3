import { known, knownOf, type Figure } from './figure';
import { shown, type Finding, type Path } from './problem';

/** What has a name within its list. */
export interface Named {
  readonly id: string;
}

/** Duplicate ids. `items` has `undefined` for invalid ones. */
export function duplicates(items: readonly (Named | undefined)[], path: Path): readonly Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item, i): Finding[] => {
    if (item === undefined) return [];
    if (seen.has(item.id)) return [{ code: 'duplicateId', path: [...path, i, 'id'], found: item.id }];
    seen.add(item.id);
    return [];
  });
}

/** The names at a path that no item has. */
export function pointingNowhere(
  ids: readonly string[],
  items: readonly Named[],
  path: Path,
): readonly Finding[] {
  const known = new Set(items.map(({ id }) => id));
  return ids.flatMap((id, i) => (known.has(id) ? [] : [unknownId(id, [...path, i], known)]));
}

export function unknownId(id: string, path: Path, known: ReadonlySet<string>): Finding {
  return { code: 'unknownId', path, found: id, expected: [...known].slice(0, 20).join(', ') };
}

/** A share of more than a whole. */
export function overHundred(value: Figure | undefined, path: Path): readonly Finding[] {
  return (known(value) ?? 0) > 100 ? [{ code: 'tooHigh', path, found: shown(value), expected: '100' }] : [];
}

/** Shares that add up to more than a whole, beyond rounding: half a point of each. */
export function sumOverHundred(values: readonly Figure[], path: Path): readonly Finding[] {
  const sum = sumOf(values);
  return sum > 100 + Math.max(1, values.length) / 2
    ? [{ code: 'sumTooHigh', path, found: shown(sum), expected: '100' }]
    : [];
}

/** A sum without what adding up decimals leaves behind; a missing figure adds nothing. */
export function sumOf(values: readonly Figure[]): number {
  return Number(
    knownOf(values)
      .reduce((sum, value) => sum + value, 0)
      .toFixed(10),
  );
}

/** A list that should have as many items as another. */
export function wrongCount(items: readonly unknown[], expected: number, path: Path): readonly Finding[] {
  return items.length === expected
    ? []
    : [{ code: 'wrongCount', path, found: String(items.length), expected: String(expected) }];
}
