import { duplicates, overHundred, wrongCount } from '../deck/findings';
import type { Language, SlideOf } from '../deck/types';
import { formatFigure } from '../formatting/figures';
import { slideTexts } from '../i18n/languages';
import type { ChartFacts } from './facts';

/** Two figures a row: those of the first series come first, those of the second a step later. */
export function comparisonFacts(slide: SlideOf<'comparison'>): ChartFacts {
  const { series, rows, unit } = slide;
  const figured = (language: Language) =>
    rows.map(({ label, values }) => ({
      label,
      figures: values.map((value) => formatFigure(value, unit, language)),
    }));
  return {
    steps: series.length,
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
    table: (language) => ({
      columns: [slide.column ?? slideTexts(language).answer, ...series],
      rows: figured(language),
    }),
    fresh: (step, language) => {
      const all = figured(language).map(({ label, figures }) => `${label}: ${figures[step] ?? ''}`);
      return `${series[step] ?? ''}. ${all.join('; ')}`;
    },
    sentence: (language) => slideTexts(language).charts.comparison(series, figured(language)),
  };
}
