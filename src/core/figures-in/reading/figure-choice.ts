import type { Unit } from '../../formatting/figures';
import type { Head } from '../layout/heads';
import { rowsWith, type Structure } from '../layout/structure';
import { isPeriod } from '../layout/periods';
import { isDerivedHead, isRespondents } from '../layout/vocabulary';
import type { Target } from './choices';
import { unitOfColumn } from './column-unit';

/** The columns of figures that go to the slide, of those that could. */
export function figureColumnsFor(
  structure: Structure,
  columns: readonly number[],
  target: Target,
): readonly number[] {
  const { heads } = structure;
  const units = new Map(columns.map((column) => [column, unitOfColumn(structure, column)]));
  const name = (column: number) => heads[column]?.name ?? '';
  const asked = orAll(columns, (column) => !isRespondents(name(column)));
  const isOwn = (column: number) => !isDerivedHead(name(column)) && !isQuartile(heads, name(column));
  // What was reckoned from figures that are all missing does not take their place.
  if (!asked.some(isOwn) && lacking(structure).some(isOwn)) return [];
  const own = orAll(asked, isOwn);
  const chosen = ofUnit(own, units, target.unit ?? target.now);
  if (chosen.length <= target.series) return chosen;
  // Of years the newest, where there is no room for all.
  const years = chosen.every((column) => isPeriod(name(column)));
  return years && target.series > 1 ? chosen.slice(-target.series) : chosen.slice(0, target.series);
}

/** Columns with a name in which each figure is missing. */
function lacking(structure: Structure): readonly number[] {
  const data = rowsWith(structure, 'data');
  return structure.kinds.flatMap((kind, column) => {
    const lacks = data.some(({ cells }) => cells[column]?.look === 'missing');
    return kind === 'empty' && lacks && structure.heads[column]?.name !== '' ? [column] : [];
  });
}

/** Next to a median `Q1` and `Q3` are quartiles; elsewhere they are quarters of a year. */
const isQuartile = (heads: readonly Head[], name: string) =>
  /^q[13]\b/iu.test(name) && heads.some((other) => /^(?:p50|median|mediaan)/iu.test(other.name));

/** Those that are so, if any are. */
function orAll(columns: readonly number[], fits: (column: number) => boolean): readonly number[] {
  const those = columns.filter(fits);
  return those.length > 0 ? those : columns;
}

/** Percentages and counts never go together: those that the slide has now, or else percentages. */
function ofUnit(
  columns: readonly number[],
  units: ReadonlyMap<number, Unit | 'mixed' | undefined>,
  wanted: Unit | undefined,
): readonly number[] {
  const isShare = (column: number) => units.get(column) === 'percent';
  const those = columns.filter((column) => isShare(column) === (wanted !== 'count'));
  return those.length > 0 ? those : columns;
}
