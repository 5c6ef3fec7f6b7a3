import { chartRules } from '../charts/chart-rules';
import type { Slide } from '../deck/types';
import { wordsRules } from './words-rules';

/** How many steps a slide has: at least 1, and known from the deck alone. */
export function stepCount(slide: Slide): number {
  const figures = chartRules(slide);
  if (figures !== undefined) return figures.steps;
  const { texts, stepwise } = wordsRules(slide);
  return stepwise === true ? Math.max(1, texts.length) : 1;
}

/** The final state of a slide, as shown on paper and in overviews. */
export function lastStep(slide: Slide): number {
  return stepCount(slide) - 1;
}
