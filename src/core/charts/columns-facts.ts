import type { SlideOf } from '../deck/types';
import { slideTexts } from '../i18n/languages';
import type { ChartFacts } from './facts';
import { listingFacts } from './listing-facts';

/** One column a period, in the order of the deck. */
export function columnsFacts(slide: SlideOf<'columns'>): ChartFacts {
  const { rows: items, highlight, unit } = slide;
  const { table, sentenceRows, ...facts } = listingFacts({ items, key: 'rows', highlight, unit });
  return {
    ...facts,
    table: (language) => table(language, slide.column ?? slideTexts(language).charts.period),
    sentence: (language) => slideTexts(language).charts.columns(sentenceRows(language)),
  };
}
