import type { SlideKind } from '../../../src/core/deck/types';
import { tablesIn } from '../../../src/core/figures-in/layout/tables-in';
import { isFigure } from '../../../src/core/figures-in/reading/reading';
import type { SourceSheet } from '../../../src/core/figures-in/sheets/source-sheet';
import { readingOf } from '../readings';
import type { Facts } from './facts';
import { SUM } from './layouts-of-programs';
import type { TrueUnit } from './writing';

/** A figure as it is drawn, with all that is said of it. */
interface Drawn {
  readonly said: string;
  readonly value: number;
  readonly unit: TrueUnit;
}

/** What is drawn of the tables on some sheets; `silent` where one is neither drawn nor asked about. */
export function drawnOf(
  sheets: readonly SourceSheet[],
  kind: SlideKind,
): { readonly figures: readonly Drawn[]; readonly silent: boolean } {
  const readings = sheets.flatMap(tablesIn).map((sheet) => readingOf(sheet, kind));
  const figures = readings.flatMap(({ proposal }) =>
    (proposal?.rows ?? []).flatMap(({ label, values }) =>
      values.flatMap((value, i) => {
        const said = `${label} ${proposal?.names[i] ?? ''}`.trim();
        return isFigure(value) ? [{ said, value, unit: proposal?.unit ?? 'count' }] : [];
      }),
    ),
  );
  const silent = readings.some(({ proposal, questions }) => proposal === undefined && questions.length === 0);
  return { figures, silent };
}

/** Whether a table has a figure under the very names that it is drawn with. */
export function isTrue({ said, value, unit }: Drawn, facts: Facts, kind: SlideKind): boolean {
  // A sum is drawn under its own name only.
  if (said.endsWith(' Totaal') && value === SUM) return true;
  const rows = placesIn(facts.names, said);
  const named = placesIn(facts.series, said);
  const [row, ...more] = rows;
  if (row === undefined || more.length > 0) return false;
  const series = named.length > 0 ? named : [...facts.series.keys()];
  const has = (of: TrueUnit) => series.some((each) => facts.value(row, each, of) === value);
  // A slide of counts shows bare numbers as they stand.
  return has(unit) || (kind === 'counts' && Number.isInteger(value) && has('percent'));
}

/** The names that are said; marks of provisional ones are none. */
const placesIn = (names: readonly string[], said: string) =>
  names.flatMap((name, at) => (said.includes(name.replaceAll('*', '')) ? [at] : []));
