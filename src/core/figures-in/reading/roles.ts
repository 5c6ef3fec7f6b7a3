import { rowsWith, type Structure } from '../layout/structure';
import type { Choices, ColumnRole, Target } from './choices';
import { figureColumnsFor } from './figure-choice';
import { labelColumnsOf } from './labels';

/** What each column is for, with what a person said of it instead of what is guessed. */
export function rolesOf(
  structure: Structure,
  { roles: said = {} }: Choices,
  target: Target,
): readonly ColumnRole[] {
  const { kinds, grid } = structure;
  const given = (role: ColumnRole) => kinds.flatMap((_, column) => (said[column] === role ? [column] : []));
  const free = (column: number) => said[column] === undefined;
  const named = [...given('name'), ...given('period'), ...given('spread')];
  const labels = named.length > 0 ? named : labelColumnsOf(structure, target).filter(free);
  const could = kinds.flatMap((kind, column) =>
    kind === 'figures' && free(column) && !labels.includes(column) && !grid.hiddenColumns.has(column)
      ? [column]
      : [],
  );
  const chosen = given('figure');
  // Who names the one column of figures, or one of several, has chosen all of them.
  const figures = chosen.length > 0 ? chosen : figureColumnsFor(structure, could, target);
  const guessed = kinds.map((kind, column): ColumnRole => {
    if (figures.includes(column)) return 'figure';
    if (!labels.includes(column)) return 'unused';
    return kind === 'periods' ? 'period' : 'name';
  });
  const spread = named.length > 0 ? undefined : spreadOf(structure, labels, figures, target);
  return guessed.map((role, column) => said[column] ?? (column === spread ? 'spread' : role));
}

/** Of two columns that name each row together, the one whose values become columns of figures. */
function spreadOf(
  structure: Structure,
  labels: readonly number[],
  figures: readonly number[],
  { series, overTime }: Target,
): number | undefined {
  if (series < 2 || labels.length !== 2 || figures.length !== 1) return undefined;
  const size = (column: number) =>
    new Set(rowsWith(structure, 'data').map(({ cells }) => cells[column]?.text)).size;
  const fits = labels.filter((column) => {
    const isPeriod = structure.kinds[column] === 'periods';
    return size(column) > 1 && size(column) <= series && !(overTime && isPeriod);
  });
  return fits.toReversed().toSorted((a, b) => size(a) - size(b))[0];
}
