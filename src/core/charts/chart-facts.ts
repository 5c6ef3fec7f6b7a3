import type { Slide } from '../deck/types';
import { columnsFacts } from './columns-facts';
import { comparisonFacts } from './comparison-facts';
import type { ChartFacts } from './facts';
import { figureFacts } from './figure-facts';
import { linesFacts } from './lines-facts';
import { ringFacts } from './ring-facts';
import { rowFacts } from './row-facts';
import { stackedFacts } from './stacked-facts';

/** What a slide with figures says of itself, or nothing where it has none: the one list of chart kinds in the core. */
export function chartFacts(slide: Slide): ChartFacts | undefined {
  switch (slide.kind) {
    case 'figure':
      return figureFacts(slide);
    case 'ranking':
    case 'counts':
      return rowFacts(slide);
    case 'stacked':
      return stackedFacts(slide);
    case 'columns':
      return columnsFacts(slide);
    case 'lines':
      return linesFacts(slide);
    case 'comparison':
      return comparisonFacts(slide);
    case 'ring':
      return ringFacts(slide);
    default:
      return undefined;
  }
}
