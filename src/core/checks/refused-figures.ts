import { typedIn } from '../deck/figure';
import type { Path } from '../deck/problem';
import type { Deck, Slide } from '../deck/types';
import { missingFigures } from '../slide/missing-figures';
import { columnHeads, namedItems } from '../slide/named-items';

/** What was typed in place of a figure and is none. */
export interface RefusedFigure {
  /** The place of its slide, from 0. */
  readonly slide: number;
  /** The way to it from the deck. */
  readonly path: Path;
  readonly typed: string;
  /** The names of its row and column, as far as they have any. */
  readonly cell: string;
}

/** What was typed on the slides of a deck in place of figures and is none, in order. */
export function refusedFigures({ slides }: Deck): readonly RefusedFigure[] {
  return slides.flatMap((slide, index) =>
    missingFigures(slide).flatMap(({ path, figure }): readonly RefusedFigure[] => {
      const typed = typedIn(figure);
      if (typed === undefined) return [];
      return [{ slide: index, path: ['slides', index, ...path], typed, cell: cellName(slide, path) }];
    }),
  );
}

function cellName(slide: Slide, [, row, , column]: Path): string {
  const names = [namedItems(slide)?.items[Number(row)]?.label, columnHeads(slide)?.words[Number(column)]];
  return names.filter((name) => name !== undefined && name !== '').join(', ');
}
