import { valueOf, type WrittenFigure } from '../numbers/written';
import { areSomeCounted, figuresIn, least, unitOfColumn, type UnitEvidence } from './column-unit';
import type { Rules } from './figure-rules';
import type { LaidOut } from './laid-out';

/** What the sheet says that the figures of the columns in use count. */
export function unitOf({ structure, turned: isTurned }: LaidOut, used: readonly number[]): UnitEvidence {
  if (isTurned && areSomeCounted(structure, used, least)) return 'mixed';
  const all = new Set(used.map((column) => unitOfColumn(structure, column)));
  const [unit] = all;
  return all.size < 2 ? unit : 'mixed';
}

/** Beyond a hundred there are no percentages; what the other columns count then is not sure. */
export function unitByValues(
  { structure, turned: isTurned }: LaidOut,
  used: readonly number[],
  { ruleOf }: Rules,
): UnitEvidence {
  const valueIn = (figure: WrittenFigure, column: number) => valueOf(figure, ruleOf(column).decimal);
  const over = used.filter((column) =>
    figuresIn(structure, column).some((figure) => valueIn(figure, column) > 100),
  );
  if (over.length === 0) return undefined;
  if (isTurned && areSomeCounted(structure, used, valueIn)) return 'mixed';
  return over.length === used.length ? 'count' : 'mixed';
}
