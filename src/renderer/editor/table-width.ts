import { holdsFigures, type Column } from '../../core/editing/list-shape';

/** The width (em) below which a table of several figures a row would hide some; 0 for one that fits everywhere. */
export function neededWidth(columns: readonly Column[]): number {
  const figures = columns.filter(holdsFigures).length;
  return figures > 2 ? 5.6 + 4.9 * figures : 0;
}

/** What the widest of several tables needs. */
export function widest(tables: readonly { readonly columns: readonly Column[] }[]): number {
  return Math.max(0, ...tables.map(({ columns }) => neededWidth(columns)));
}
