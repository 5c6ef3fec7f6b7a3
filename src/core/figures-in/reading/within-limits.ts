import { largestParts } from '../../deck/largest-parts';
import { yearIn } from '../layout/periods';
import type { Choices, Target } from './choices';
import { isMissing, type Notice, type Question, type ReadRow } from './reading';

export interface Limited {
  readonly rows: readonly ReadRow[];
  readonly notices: readonly Notice[];
  readonly question?: Question;
}

/** As many rows as the slide can hold: of periods the newest, of parts of a whole a rest group if that is chosen. */
export function withinLimits(
  rows: readonly ReadRow[],
  arePeriods: boolean,
  { rest }: Choices,
  { rows: most, whole, language }: Target,
): Limited {
  const ordered = arePeriods ? oldestFirst(rows) : rows;
  const notices: readonly Notice[] = ordered === rows ? [] : [{ code: 'reversed' }];
  const left = ordered.length - most;
  if (left <= 0) return { rows: ordered, notices };
  if (whole === 'column') {
    if (rest === true) return { rows: withRest(ordered, most, language), notices };
    return { rows: ordered, notices, question: { code: 'rest', parts: ordered.length, most } };
  }
  return {
    rows: arePeriods ? ordered.slice(-most) : ordered.slice(0, most),
    notices: [...notices, { code: 'tooMany', left, newest: arePeriods }],
  };
}

/** Years that go back in time are turned round. */
function oldestFirst(rows: readonly ReadRow[]): readonly ReadRow[] {
  const years = rows.map(({ label }) => yearIn(label));
  const back = years.every((year, i) => year !== undefined && (i === 0 || year < (years[i - 1] ?? 0)));
  return back && rows.length > 1 ? rows.toReversed() : rows;
}

/** The largest parts, and all others as one: a figure that is missing there is missing in their sum. */
function withRest(rows: readonly ReadRow[], most: number, language: 'nl' | 'en'): readonly ReadRow[] {
  const value = ({ values: [first] }: ReadRow): number | undefined => {
    if (!isMissing(first)) return first;
    return first.missing === 'none' ? 0 : undefined;
  };
  const { kept, others, sum } = largestParts(rows, most, (row) => ({ label: row.label, value: value(row) }));
  const missing = others.flatMap(({ values: [first] }) =>
    isMissing(first) && first.missing !== 'none' ? [first] : [],
  );
  const label = language === 'nl' ? 'Overig' : 'Other';
  const line = others[0]?.line ?? 0;
  return [...kept, { line, label, values: sum === undefined ? missing.slice(0, 1) : [sum] }];
}
