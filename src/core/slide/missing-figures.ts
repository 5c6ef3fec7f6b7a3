import { asFigure, isMissing, type Figure } from '../deck/figure';
import type { Path } from '../deck/problem';
import { shownSlide } from '../deck/shown-slide';
import type { Slide } from '../deck/types';
import { columnHeads, namedItems } from './named-items';

/** A figure that is missing, with the way to it from its slide. */
export interface MissingFigure {
  readonly path: Path;
  readonly figure: Exclude<Figure, number>;
}

/** The missing figures of a slide, in the order of its file. */
export function missingFigures(slide: Slide): readonly MissingFigure[] {
  return missingIn(slide, []);
}

/**
 * The figures that nobody has given yet, nor said why: those of rows and columns that have a name or another figure.
 * Of a slide that has none of either, all.
 */
export function awaitedFigures(slide: Slide): readonly MissingFigure[] {
  const empty = missingFigures(slide).filter(({ figure }) => figure === null);
  const shown = shownSlide(slide);
  const items = namedItems(shown)?.items;
  if (items === undefined || items.length === 0) return empty;
  const columns = columnHeads(shown)?.words.length ?? Infinity;
  const ids = new Set(items.map(({ id }) => id));
  return empty.filter(({ path: [, row, , column = 0] }) => {
    const id = namedItems(slide)?.items[Number(row)]?.id;
    return id !== undefined && ids.has(id) && Number(column) < columns;
  });
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
