import { rowsWith, type Structure } from '../layout/structure';
import { isPeriod } from '../layout/periods';
import type { Target } from './choices';
import { unitOfColumn } from './column-unit';

/** Whether a sheet is to be turned round: its periods stand across, or all its names do above one row of figures. */
export function shouldTurn(structure: Structure, { series, overTime }: Target): boolean {
  const { kinds, heads } = structure;
  const figures = kinds.flatMap((kind, column) => (kind === 'figures' ? [column] : []));
  const across = figures.filter((column) => isPeriod(heads[column]?.name ?? ''));
  const rows = rowsWith(structure, 'data').length;
  if (figures.length < 2) return false;
  if (overTime && across.length > 1 && !kinds.includes('periods')) return series > 1 || rows === 1;
  const units = new Set(figures.map((column) => unitOfColumn(structure, column)));
  return series === 1 && rows === 1 && units.size === 1 && rowsWith(structure, 'heading').length === 1;
}
