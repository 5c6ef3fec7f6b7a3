import type { Language, SlideOf } from '../deck/types';
import { slideTexts } from '../i18n/slide-languages';
import type { ChartDescription } from './description';
import { figureWords, numberWords } from './figure-words';

/** One large figure, and a text that comes a step later. */
export function figureDescription(
  { value, unit, text, headline }: SlideOf<'figure'>,
  language: Language,
): ChartDescription {
  const { answer, count, figureSentence } = slideTexts(language);
  const figure = figureWords(value, unit, language);
  return {
    table: () => ({
      columns: [answer, unit === 'percent' ? '%' : count],
      rows: [{ label: headline, figures: [numberWords(value, language)] }],
    }),
    fresh: (step) => (step === 0 ? figure : (text ?? '')),
    sentence: () => figureSentence(figure, headline),
  };
}
