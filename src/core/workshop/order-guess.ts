interface Ranked {
  readonly id: string;
  readonly value: number;
}

/** How many rows a group put at their place. Rows with the same figure may stand in each other's. */
export function rightPlaces(order: readonly string[], rows: readonly Ranked[]): number {
  const values = new Map(rows.map(({ id, value }) => [id, value]));
  const ranked = rows.map(({ value }) => value).toSorted((a, b) => b - a);
  return order.filter((id, place) => values.get(id) === ranked[place]).length;
}

/** An order with a row at another place. */
export function moved(order: readonly string[], from: number, to: number): readonly string[] {
  if (from === to || order[from] === undefined || to < 0 || to >= order.length) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, order[from]);
}

/** The rows in an order that gives nothing away: by their labels. */
export function neutralOrder(
  rows: readonly { readonly id: string; readonly label: string }[],
): readonly string[] {
  return rows.toSorted((a, b) => a.label.localeCompare(b.label, 'nl')).map(({ id }) => id);
}
