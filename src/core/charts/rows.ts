import { answerStep } from './answer-step';
import type { Row, RowSlide } from '../deck/types';

/** A ranking runs from high to low with the rest group last; counts keep the order of the deck. */
export function rowsInOrder(slide: RowSlide): readonly Row[] {
  if (slide.kind === 'counts') return slide.rows;
  return slide.rows.toSorted(
    (a, b) => Number(a.rest ?? false) - Number(b.rest ?? false) || b.value - a.value,
  );
}

/**
 * The step (from 0) at which a row enters. In a ranking the highlighted bars answer last; in counts the
 * later groups do, since they move the scale.
 */
export function stepOfRow(slide: RowSlide, row: Row): number {
  if (slide.kind === 'counts') return slide.later.includes(row.id) ? 1 : 0;
  return answerStep(row.id, slide.highlight, slide.rows);
}
