import { overHundred } from '../deck/findings';
import type { SlideOf } from '../deck/types';
import { formatFigure, formatNumber } from '../formatting/figures';
import { slideTexts } from '../i18n/languages';
import type { ChartFacts } from './facts';

/** One large figure, and a text that comes a step later. */
export function figureFacts(slide: SlideOf<'figure'>): ChartFacts {
  const { value, unit, text, headline } = slide;
  return {
    steps: text === undefined ? 1 : 2,
    problems: (path) => (unit === 'percent' ? overHundred(value, [...path, 'value']) : []),
    table: (language) => ({
      columns: [slideTexts(language).answer, unit === 'percent' ? '%' : slideTexts(language).count],
      rows: [{ label: headline, figures: [formatNumber(value, language)] }],
    }),
    fresh: (step, language) => (step === 0 ? formatFigure(value, unit, language) : (text ?? '')),
    sentence: (language) =>
      slideTexts(language).figureSentence(formatFigure(value, unit, language), headline),
  };
}
