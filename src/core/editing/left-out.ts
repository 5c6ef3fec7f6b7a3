import { refusedFigures } from '../checks/refused-figures';
import type { Path } from '../deck/problem';
import type { Deck } from '../deck/types';
import { textAt } from './plain-at';
import { refusedIn } from './refused-texts';

/** What was typed in the editor and is not in the show, or not as it was typed. */
export interface LeftOut {
  /** The number of its slide, from 1; `undefined` for a text of the deck as a whole. */
  readonly slide: number | undefined;
  /** The way to it from the deck. */
  readonly path: Path;
  readonly typed: string;
  /** The names of the row and column of a figure, as far as they have any. */
  readonly cell: string;
  /** It is no figure; a text of which the show has the start; a text that the show does not have. */
  readonly why: 'noFigure' | 'tooLong' | 'refused';
}

/** Everything that was typed in a deck and is not in the show: of the deck as a whole first, then slide by slide. */
export function leftOut(deck: Deck): readonly LeftOut[] {
  const figures = refusedFigures(deck).map((figure): LeftOut => ({
    ...figure,
    slide: figure.slide + 1,
    why: 'noFigure',
  }));
  const texts = deck.slides.flatMap((_, index) => textsLeftOut(deck, index));
  const ofSlides = [...figures, ...texts].toSorted((a, b) => (a.slide ?? 0) - (b.slide ?? 0));
  return [...textsLeftOut(deck), ...ofSlides];
}

function textsLeftOut(deck: Deck, index?: number): readonly LeftOut[] {
  const root = index === undefined ? [] : ['slides', index];
  return refusedIn(deck, root).map(({ path, text }): LeftOut => {
    const shown = textAt(deck, path);
    const why = shown !== '' && text.startsWith(shown) ? 'tooLong' : 'refused';
    return { slide: index === undefined ? undefined : index + 1, path, typed: text, cell: '', why };
  });
}
