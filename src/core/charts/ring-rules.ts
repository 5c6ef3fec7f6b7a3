import { sumOverHundred } from '../deck/findings';
import type { SlideOf } from '../deck/types';
import { listingRules } from './listing-rules';
import type { ChartRules } from './rules';

/** The parts of a whole, clockwise. */
export function ringRules({ parts: items, highlight, unit }: SlideOf<'ring'>): ChartRules {
  const rules = listingRules({ items, highlight, unit }, 'parts');
  const values = items.map(({ value }) => value);
  return {
    ...rules,
    problems: (path) => {
      const found = rules.problems(path);
      const high = found.some(({ code }) => code === 'tooHigh') || unit !== 'percent';
      return high ? found : [...found, ...sumOverHundred(values, [...path, 'parts'])];
    },
  };
}
