import type { Unit } from '../../formatting/figures';
import type { Choices, Target } from './choices';
import type { UnitEvidence } from './column-unit';
import { isFigure, type Question, type ReadRow } from './reading';

export interface UnitRule {
  readonly unit?: Unit;
  readonly question?: Question;
}

/** What figures are read with. */
interface Given {
  readonly choices: Choices;
  readonly target: Target;
  /** The rows of the sheet are columns of the file. */
  readonly turned: boolean;
}

/** What the figures count: as a person or the sheet says, or as the figures themselves leave no doubt about. */
export function unitRule(
  evidence: UnitEvidence,
  rows: readonly ReadRow[],
  { choices, target, turned }: Given,
  found: string,
): UnitRule {
  const unit =
    choices.unit ?? (evidence === 'mixed' ? undefined : (evidence ?? unitByFigures(rows, target, turned)));
  if (unit === undefined) return { question: { code: 'unit', found } };
  if (target.unit !== undefined && unit !== target.unit)
    return { unit, question: { code: 'otherUnit', unit } };
  return { unit };
}

/** Parts of a hundred; decimals where there are percentages now; bare numbers where nothing else can be. */
function unitByFigures(
  rows: readonly ReadRow[],
  { whole, unit, now }: Target,
  turned: boolean,
): Unit | undefined {
  const values = rows.map((row) => row.values.filter(isFigure));
  const all = values.flat();
  if (unit === 'count') return all.every(Number.isInteger) ? 'count' : undefined;
  const parts = whole === 'row' ? values : whole === 'column' ? [all] : [];
  if (parts.length > 0 && areWholes(parts)) return 'percent';
  // What was a column of the sheet counts one thing.
  const columns = turned ? values.filter((row) => row.length > 0) : columnsOf(rows);
  return now === 'percent' && columns.length > 0 && columns.every(areShares) ? 'percent' : undefined;
}

/** Bare numbers that could hardly count anything. */
function areShares(column: readonly number[]): boolean {
  return (
    column.some((value) => !Number.isInteger(value)) &&
    column.some((value) => value > 10) &&
    column.every((value) => value >= 1)
  );
}

function columnsOf(rows: readonly ReadRow[]): readonly (readonly number[])[] {
  return (rows[0]?.values ?? []).map((_, i) =>
    rows.flatMap(({ values }) => values.slice(i, i + 1)).filter(isFigure),
  );
}

/**
 * Whether each whole is a hundred, but for the rounding of its parts. Whole numbers that are 99 or 101 together may be
 * counts just as well, unless as many other wholes are a hundred exactly.
 */
function areWholes(wholes: readonly (readonly number[])[]): boolean {
  const near = wholes.filter((parts) => parts.every(Number.isInteger) && overHundred(parts) !== 0);
  return wholes.every(isHundred) && near.length * 2 <= wholes.length;
}

/** Whether parts are a hundred together, but for their rounding: halves go up, so that less of it is lost than won. */
function isHundred(parts: readonly number[]): boolean {
  const decimals = Math.max(...parts.map((part) => (String(part).split('.')[1] ?? '').length));
  const most = (parts.length / 2) * 10 ** -decimals;
  const over = overHundred(parts);
  return parts.length > 1 && over <= most && over > -most;
}

/** How much parts are more than a hundred together, without what adding decimals leaves behind. */
const overHundred = (parts: readonly number[]) =>
  Number((parts.reduce((sum, part) => sum + part, 0) - 100).toFixed(6));

/** Parts that make more than their whole, by more than their rounding. */
export function tooMuchTogether(rows: readonly ReadRow[], { whole }: Target): Question | undefined {
  const sums = rows.map(({ label, values }) => ({
    label,
    parts: values.filter(isFigure),
  }));
  const all = { label: '', parts: sums.flatMap(({ parts }) => parts) };
  const wholes = whole === 'row' ? sums : whole === 'column' ? [all] : [];
  const sumOf = (parts: readonly number[]) => parts.reduce((sum, value) => sum + value, 0);
  const wrong = wholes.find(({ parts }) => sumOf(parts) - 100 > Math.max(0.5, parts.length / 2));
  if (wrong === undefined) return undefined;
  return { code: 'noWhole', label: wrong.label, sum: Number(sumOf(wrong.parts).toFixed(6)) };
}
