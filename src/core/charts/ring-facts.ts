import { sumOverHundred } from '../deck/findings';
import type { SlideOf } from '../deck/types';
import { slideTexts } from '../i18n/languages';
import type { ChartFacts } from './facts';
import { listingFacts } from './listing-facts';

/** The parts of a whole, clockwise. */
export function ringFacts(slide: SlideOf<'ring'>): ChartFacts {
  const { parts: items, highlight, unit } = slide;
  const { table, sentenceRows, ...facts } = listingFacts({ items, key: 'parts', highlight, unit });
  const values = items.map(({ value }) => value);
  return {
    ...facts,
    problems: (path) => {
      const found = facts.problems(path);
      const high = found.some(({ code }) => code === 'tooHigh') || unit !== 'percent';
      return high ? found : [...found, ...sumOverHundred(values, [...path, 'parts'])];
    },
    table: (language) => table(language, slide.column ?? slideTexts(language).charts.part),
    sentence: (language) => slideTexts(language).charts.ring(sentenceRows(language)),
  };
}
