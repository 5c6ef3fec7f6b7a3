import { typedIn } from '../deck/figure';
import type { Path } from '../deck/problem';
import type { Deck, Slide } from '../deck/types';
import { missingFigures } from '../slide/missing-figures';

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
  const names = [rowsOf(slide)[Number(row)]?.label, columnsOf(slide)[Number(column)]];
  return names.filter((name) => name !== undefined && name !== '').join(', ');
}

function rowsOf(slide: Slide): readonly { readonly label: string }[] {
  if ('rows' in slide) return slide.rows;
  if (slide.kind === 'ring') return slide.parts;
  return slide.kind === 'lines' ? slide.series : [];
}

function columnsOf(slide: Slide): readonly string[] {
  if (slide.kind === 'stacked') return slide.answers;
  if (slide.kind === 'comparison') return slide.series;
  return slide.kind === 'lines' ? slide.periods : [];
}
