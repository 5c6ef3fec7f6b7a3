import { duplicates, overHundred, wrongCount } from '../deck/findings';
import type { SlideOf } from '../deck/types';
import { latest } from './own-rows';
import type { ChartRules } from './rules';

/** Two figures a row: those of the first series come first, those of the second a step later. */
export function comparisonRules({ series, rows, unit }: SlideOf<'comparison'>): ChartRules {
  return {
    steps: rows.length === 0 ? 1 : series.length,
    problems: (path) => [
      ...duplicates(rows, [...path, 'rows']),
      ...rows.flatMap(({ values }, i) => {
        const at = [...path, 'rows', i, 'values'];
        return [
          ...wrongCount(values, series.length, at),
          ...(unit === 'percent' ? values.flatMap((value, j) => overHundred(value, [...at, j])) : []),
        ];
      }),
    ],
    own: () => ({ rows: rows.map(latest), unit, moment: series.at(-1) ?? '' }),
    sheet: () => ({ names: series, rows, unit }),
  };
}
