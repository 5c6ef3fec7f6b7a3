import type { Row, RowSlide, Slide } from './deck/types';

/**
 * The step (from 0) at which a row enters. In a ranking the highlighted bars answer last; in counts the
 * later groups do, since they move the scale.
 */
export function stepOfRow(slide: RowSlide, row: Row): number {
  if (slide.kind === 'counts') return slide.later.includes(row.id) ? 1 : 0;
  return slide.highlight.includes(row.id) && slide.highlight.length < slide.rows.length ? 1 : 0;
}

/** How many steps a slide has: at least 1, and known from the deck alone. */
export function stepCount(slide: Slide): number {
  switch (slide.kind) {
    case 'ranking':
    case 'counts':
      return 1 + Math.max(...slide.rows.map((row) => stepOfRow(slide, row)));
    case 'figure':
      return slide.text === undefined ? 1 : 2;
    case 'points':
      return slide.points.length;
    case 'cards':
      return slide.cards.length;
    case 'discussion':
      return slide.questions.length;
    default:
      return 1;
  }
}

/** The final state of a slide, as shown on paper and in overviews. */
export function lastStep(slide: Slide): number {
  return stepCount(slide) - 1;
}
