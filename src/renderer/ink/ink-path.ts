import type { PenColour, StagePoint } from '../../core/ink/strokes';

/** Three that are easy to tell apart on light and dark slides. */
export const INK_COLOURS: Readonly<Record<PenColour, string>> = {
  red: '#e0301e',
  blue: '#2f6bff',
  yellow: '#ffc247',
};

/** A line through the points as an SVG path; a single point is a dot. */
export function pathOf(points: readonly StagePoint[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const line = rest.length === 0 ? [first] : rest;
  return `M${first.x} ${first.y}${line.map(({ x, y }) => `L${x} ${y}`).join('')}`;
}
