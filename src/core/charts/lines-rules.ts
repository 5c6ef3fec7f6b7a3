import { duplicates, overHundred, pointingNowhere, wrongCount } from '../deck/findings';
import type { SlideOf } from '../deck/types';
import { answerSteps, carrying } from './answer-step';
import { latest } from './own-rows';
import type { ChartRules } from './rules';
import { withIds } from './sheet';

/** One line a series, through the same periods. */
export function linesRules({ periods, series, highlight, unit }: SlideOf<'lines'>): ChartRules {
  return {
    steps: answerSteps(carryingSeries({ series, highlight }), series),
    problems: (path) => [
      ...duplicates(series, [...path, 'series']),
      ...pointingNowhere(highlight, series, [...path, 'highlight']),
      ...series.flatMap(({ values }, i) => {
        const at = [...path, 'series', i, 'values'];
        return [
          ...wrongCount(values, periods.length, at),
          ...(unit === 'percent' ? values.flatMap((value, j) => overHundred(value, [...at, j])) : []),
        ];
      }),
    ],
    own: () => ({ rows: series.map(latest), unit, moment: periods.at(-1) ?? '' }),
    sheet: () => ({
      names: series.map(({ label }) => label),
      rows: withIds(
        periods.map((label, i) => ({ label, values: series.map(({ values }) => values[i] ?? null) })),
      ),
      unit,
    }),
  };
}

/** The lines that carry the headline. */
export function carryingSeries({
  series,
  highlight,
}: Pick<SlideOf<'lines'>, 'series' | 'highlight'>): readonly string[] {
  return carrying(highlight, series, ({ values }) => values);
}
