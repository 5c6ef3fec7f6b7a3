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

/** The largest parts, and all others as one. */
function withRest(rows: readonly ReadRow[], most: number, language: 'nl' | 'en'): readonly ReadRow[] {
  const value = ({ values: [first] }: ReadRow) => (first === undefined || isMissing(first) ? -1 : first);
  const bySize = rows.toSorted((a, b) => value(b) - value(a));
  const kept = new Set(bySize.slice(0, most - 1));
  const others = rows.filter((row) => !kept.has(row));
  const sum = others.reduce((all, row) => all + Math.max(0, value(row)), 0);
  const label = language === 'nl' ? 'Overig' : 'Other';
  const line = others[0]?.line ?? 0;
  return [...rows.filter((row) => kept.has(row)), { line, label, values: [Number(sum.toFixed(10))] }];
}
