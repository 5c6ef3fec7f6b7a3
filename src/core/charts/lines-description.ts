import type { Language, SlideOf } from '../deck/types';
import { formatFigure } from '../formatting/figures';
import { headed } from '../i18n/chart-texts';
import { slideTexts } from '../i18n/languages';
import { answerStep } from './answer-step';
import type { ChartDescription } from './description';

/** One line a series, through the same periods. */
export function linesDescription(slide: SlideOf<'lines'>, language: Language): ChartDescription {
  const { periods, series, highlight, unit, column } = slide;
  const { charts } = slideTexts(language);
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? charts.missing : formatFigure(value, unit, language);
  return {
    table: () => ({
      columns: [column ?? charts.period, ...series.map(({ label }) => label)],
      rows: periods.map((label, i) => ({ label, figures: series.map(({ values }) => figure(values[i])) })),
    }),
    fresh: (step) =>
      series
        .filter(({ id }) => answerStep(id, highlight, series) === step)
        .map(({ label, values }) => `${label}: ${headed(periods, values.map(figure))}`)
        .join('; '),
    sentence: () =>
      charts.lines(
        periods,
        series.filter(({ id }) => highlight.includes(id)).map(({ label }) => label),
        series.map(({ label, values }) => ({ label, figures: values.map(figure) })),
      ),
  };
}
