import { THIN_LINE, type Point } from './ring-leader';

interface Rows {
  /** From the left side of the labels to the right side of the chart. */
  readonly width: number;
  /** The top of the first row. */
  readonly y: number;
  readonly height: number;
}

/** The fine lines above, between and below rows of one height; none around a row that is not shown yet. */
export function rowLines(
  { width, y, height }: Rows,
  shown: readonly boolean[],
): readonly (readonly Point[])[] {
  const row = height / Math.max(1, shown.length);
  const inside = (edge: number) =>
    Math.min(Math.max(edge, y + THIN_LINE / 2), Math.max(y, y + height - THIN_LINE / 2));
  return Array.from({ length: shown.length + 1 }, (_, i) => i)
    .filter((i) => shown[i - 1] === true || shown[i] === true)
    .map((i) => {
      const at = inside(y + i * row);
      return [
        [0, at],
        [width, at],
      ];
    });
}
