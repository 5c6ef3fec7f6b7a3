import { asFigure, isMissing, type Figure } from '../deck/figure';
import type { Path } from '../deck/problem';
import type { Slide } from '../deck/types';

/** A figure that is missing, with the way to it from its slide. */
export interface MissingFigure {
  readonly path: Path;
  readonly figure: Exclude<Figure, number>;
}

/** The missing figures of a slide, in the order of its file. */
export function missingFigures(slide: Slide): readonly MissingFigure[] {
  return missingIn(slide, []);
}

/** Figures stand under these two keys, and nothing else does. */
function missingIn(value: unknown, path: Path): readonly MissingFigure[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => missingUnder(each, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => missingUnder(each, [...path, key]));
}

function missingUnder(value: unknown, path: Path): readonly MissingFigure[] {
  const isFigure = path.at(-1) === 'value' || path.at(-2) === 'values';
  const figure = isFigure ? asFigure(value) : undefined;
  if (figure === undefined) return missingIn(value, path);
  return isMissing(figure) ? [{ path, figure }] : [];
}
