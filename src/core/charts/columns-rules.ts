import type { SlideOf } from '../deck/types';
import { listingRules } from './listing-rules';
import type { ChartRules } from './rules';

/** One column a period, in the order of the deck. */
export function columnsRules({ rows: items, highlight, unit }: SlideOf<'columns'>): ChartRules {
  return listingRules({ items, highlight, unit }, 'rows');
}
