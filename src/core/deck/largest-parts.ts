/** What is known of a part of a whole; `undefined` for a figure that is missing. */
interface Part {
  readonly label: string;
  readonly value: number | undefined;
}

/** The parts that stay, in their order, and those that become one; their sum is `undefined` where one is missing. */
export interface LargestParts<T> {
  readonly kept: readonly T[];
  readonly others: readonly T[];
  readonly sum: number | undefined;
}

/** A rest that is there already is never one of the parts that stay. */
const REST = /^(?:(?:de )?overige?n?|anders|rest|restgroep|others?)$/iu;

/** As few of the smallest parts as must become one, so that at most `most` are left. */
export function largestParts<T>(
  items: readonly T[],
  most: number,
  partOf: (item: T) => Part,
): LargestParts<T> {
  const size = (item: T) => {
    const { label, value = -1 } = partOf(item);
    return REST.test(label.trim()) ? -2 : value;
  };
  const kept = new Set(items.toSorted((a, b) => size(b) - size(a)).slice(0, most - 1));
  const others = items.filter((item) => !kept.has(item));
  const values = others.map((item) => partOf(item).value);
  return { kept: items.filter((item) => kept.has(item)), others, sum: sumOf(values) };
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  // Decimals that were added up have none of their own.
  return Number(sum.toFixed(10));
}
