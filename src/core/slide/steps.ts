import { chartFacts } from '../charts/chart-facts';
import type { Slide } from '../deck/types';

/** How many steps a slide has: at least 1, and known from the deck alone. */
export function stepCount(slide: Slide): number {
  switch (slide.kind) {
    case 'points':
      return slide.points.length;
    case 'cards':
      return slide.cards.length;
    case 'discussion':
      return slide.questions.length;
    default:
      return chartFacts(slide)?.steps ?? 1;
  }
}

/** The final state of a slide, as shown on paper and in overviews. */
export function lastStep(slide: Slide): number {
  return stepCount(slide) - 1;
}
