import { holdsFigures, type Column } from '../../core/editing/list-shape';

/** The width (em) below which a table of several figures a row would hide some; 0 for one that fits everywhere. */
export function neededWidth(columns: readonly Column[]): number {
  const figures = columns.filter(holdsFigures).length;
  return figures > 2 ? 6 + 4.6 * figures : 0;
}
