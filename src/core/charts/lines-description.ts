import type { Language, SlideOf } from '../deck/types';
import type { Figure } from '../deck/figure';
import { headed } from '../i18n/chart-texts';
import { slideTexts } from '../i18n/slide-languages';
import { answerStep } from './answer-step';
import type { ChartDescription } from './description';
import { figureWords } from './figure-words';
import { carryingSeries } from './lines-rules';

/** One line a series, through the same periods. */
export function linesDescription(slide: SlideOf<'lines'>, language: Language): ChartDescription {
  const { periods, series, unit, column } = slide;
  const highlight = carryingSeries(slide);
  const { charts } = slideTexts(language);
  const figure = (value: Figure | undefined) => figureWords(value ?? null, unit, language);
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
