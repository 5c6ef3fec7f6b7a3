import type { Row, Slide } from '../deck/types';
import { rowsInOrder } from '../charts/bars-rules';
import type { Group } from '../groups/workshop';

/** A list that is longer cannot be read from the back of a room while it is put in order. */
const MAX_ROWS = 14;

/**
 * The rows that a group can put in order, from high to low. Nobody could place a rest group, or a row without a figure.
 */
export function rowsToOrder(slide: Slide): readonly Row[] {
  if (slide.kind !== 'ranking') return [];
  const rows = rowsInOrder(slide).filter(
    (row) => typeof row.value === 'number' && !('rest' in row && row.rest),
  );
  return rows.length > 2 && rows.length <= MAX_ROWS ? rows : [];
}

/** The order that stands there now: the group's own, or one that gives nothing away. */
export function orderNow(slide: Slide, group: Group | undefined): readonly string[] {
  const rows = rowsToOrder(slide);
  const known = new Set(rows.map(({ id }) => id));
  const own = (group?.orders[slide.id] ?? []).filter((id) => known.has(id));
  return [...own, ...byLabel(rows).filter((id) => !own.includes(id))];
}

/** Whether an order has every row once and nothing else. */
export function isOrderOf(order: readonly string[], rows: readonly Row[]): boolean {
  const placed = new Set(order);
  return order.length === rows.length && rows.every(({ id }) => placed.has(id));
}

/** The rows of a group's order that stand at their place. Rows with the same figure may stand in each other's. */
export function rightPlaces(order: readonly string[], rows: readonly Row[]): readonly string[] {
  const values = new Map(rows.map(({ id, value }) => [id, value]));
  return order.filter((id, place) => values.has(id) && values.get(id) === rows[place]?.value);
}

/** An order with a row at another place. */
export function moved(order: readonly string[], from: number, to: number): readonly string[] {
  const row = order[from];
  if (from === to || row === undefined || to < 0 || to >= order.length) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, row);
}

function byLabel(rows: readonly Row[]): readonly string[] {
  return rows.toSorted((a, b) => a.label.localeCompare(b.label, 'nl')).map(({ id }) => id);
}

/** What a label has next to its place, its note and its figure, in stage units. */
const LABEL_ROOM = 1250;
/** Letters are half as wide as they are high, at most. */
const WIDEST = 0.5;

/** How large all labels of rows of a height are, so that none is cut: in stage units, and never below what the back of a room reads. */
export function orderSize(rows: readonly Row[], height: number): number {
  const longest = Math.max(...rows.map(({ label }) => label.length));
  return Math.max(28, Math.min(40, height * 0.66, LABEL_ROOM / (longest * WIDEST)));
}
