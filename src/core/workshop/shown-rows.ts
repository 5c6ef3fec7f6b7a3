/**
 * Of a list with more than `most` rows those that were counted, and the first to make up a handful: the room must be
 * able to read them.
 */
export function shownRows<Row>(
  rows: readonly Row[],
  isCounted: (row: Row) => boolean,
  { most, fewest }: { readonly most: number; readonly fewest: number },
): readonly Row[] {
  if (rows.length <= most) return rows;
  const room = Math.max(0, fewest - rows.filter(isCounted).length);
  const others = new Set(rows.filter((row) => !isCounted(row)).slice(0, room));
  return rows.filter((row) => isCounted(row) || others.has(row));
}
