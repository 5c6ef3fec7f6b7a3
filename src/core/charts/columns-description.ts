import type { Language, SlideOf } from '../deck/types';
import { slideTexts } from '../i18n/slide-languages';
import type { ChartDescription } from './description';
import { listingDescription } from './listing-description';

/** Columns from left to right. */
export function columnsDescription(slide: SlideOf<'columns'>, language: Language): ChartDescription {
  const { rows: items, highlight, unit, column } = slide;
  const { charts } = slideTexts(language);
  return listingDescription({ items, highlight, unit }, language, {
    head: column ?? charts.period,
    sentence: charts.columns,
  });
}
