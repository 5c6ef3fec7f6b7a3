import { duplicates, overHundred, pointingNowhere, wrongCount } from '../deck/findings';
import type { Language, SlideOf } from '../deck/types';
import { formatFigure } from '../formatting/figures';
import { headed } from '../i18n/chart-texts';
import { slideTexts } from '../i18n/languages';
import { answerStep, answerSteps } from './answer-step';
import type { ChartFacts } from './facts';

/** One line a series, through the same periods. */
export function linesFacts(slide: SlideOf<'lines'>): ChartFacts {
  const { periods, series, highlight, unit } = slide;
  const figure = (value: number | null | undefined, language: Language) =>
    value === null || value === undefined
      ? slideTexts(language).charts.missing
      : formatFigure(value, unit, language);
  const figures = (values: readonly (number | null)[], language: Language) =>
    values.map((value) => figure(value, language));
  return {
    steps: answerSteps(highlight, series),
    problems: (path) => [
      ...duplicates(series, [...path, 'series']),
      ...pointingNowhere(highlight, series, [...path, 'highlight']),
      ...series.flatMap(({ values }, i) => {
        const at = [...path, 'series', i, 'values'];
        return [
          ...wrongCount(values, periods.length, at),
          ...(unit === 'percent' ? values.flatMap((value, j) => overHundred(value ?? 0, [...at, j])) : []),
        ];
      }),
    ],
    table: (language) => ({
      columns: [slide.column ?? slideTexts(language).charts.period, ...series.map(({ label }) => label)],
      rows: periods.map((label, i) => ({
        label,
        figures: series.map(({ values }) => figure(values[i], language)),
      })),
    }),
    fresh: (step, language) =>
      series
        .filter(({ id }) => answerStep(id, highlight, series) === step)
        .map(({ label, values }) => `${label}: ${headed(periods, figures(values, language))}`)
        .join('; '),
    sentence: (language) =>
      slideTexts(language).charts.lines(
        periods,
        series.filter(({ id }) => highlight.includes(id)).map(({ label }) => label),
        series.map(({ label, values }) => ({ label, figures: figures(values, language) })),
      ),
  };
}
