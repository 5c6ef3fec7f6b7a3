import type { Language, SlideOf } from '../deck/types';
import { slideTexts } from '../i18n/slide-languages';
import type { ChartDescription } from './description';
import { figureWords } from './figure-words';

/** Two figures a row, side by side. */
export function comparisonDescription(slide: SlideOf<'comparison'>, language: Language): ChartDescription {
  const { series, unit, column } = slide;
  const { answer, charts } = slideTexts(language);
  const rows = slide.rows.map(({ label, values }) => ({
    label,
    figures: values.map((value) => figureWords(value, unit, language)),
  }));
  return {
    table: () => ({ columns: [column ?? answer, ...series], rows }),
    fresh: (step) => {
      const all = rows.map(({ label, figures }) => `${label}: ${figures[step] ?? ''}`);
      return `${series[step] ?? ''}. ${all.join('; ')}`;
    },
    sentence: () => charts.comparison(series, rows),
  };
}
