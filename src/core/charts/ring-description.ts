import type { Language, SlideOf } from '../deck/types';
import { slideTexts } from '../i18n/slide-languages';
import type { ChartDescription } from './description';
import { listingDescription } from './listing-description';

/** The parts of a whole, clockwise. */
export function ringDescription(slide: SlideOf<'ring'>, language: Language): ChartDescription {
  const { parts: items, highlight, unit, column } = slide;
  const { charts } = slideTexts(language);
  return listingDescription({ items, highlight, unit }, language, {
    head: column ?? charts.part,
    sentence: charts.ring,
  });
}
