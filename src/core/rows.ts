import type { Row, RowSlide } from './deck/types';

/** A ranking runs from high to low with the rest group last; counts keep the order of the deck. */
export function rowsInOrder(slide: RowSlide): readonly Row[] {
  if (slide.kind === 'counts') return slide.rows;
  return slide.rows.toSorted(
    (a, b) => Number(a.rest ?? false) - Number(b.rest ?? false) || b.value - a.value,
  );
}
