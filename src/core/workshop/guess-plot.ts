import { spread } from '../charts/spread';
import type { Language } from '../deck/types';
import { formatFigure } from '../formatting/figures';
import type { Guessable } from './activity';
import { guessScale } from './guess-scale';
import { guessName } from './outcome';

/** One guess on the bar, in stage units from its left end. */
export interface PlotMark {
  readonly at: number;
  /** The middle of its words: beside its line where several guesses are close together. */
  readonly labelAt: number;
  readonly name: string;
  readonly figure: string;
}

export interface GuessPlot {
  /** The figure at the right end of the bar. */
  readonly end: number;
  readonly marks: readonly PlotMark[];
  /** The size of the guesses' figures. */
  readonly size: number;
}

/** How long the bar is, in stage units. */
export const BAR = 1696;
const SIZE = 60;
const NAME_SIZE = 34;
const GAP = 30;

/** One bar of several, which has the name of its group beside it: its guesses need none. */
export interface BarOfSeveral {
  readonly length: number;
  /** The figure at its right end. */
  readonly end: number;
  /** The largest that the figures of its guesses may be. */
  readonly size: number;
}

/** Where guesses stand on their bar, so that no words cover others. */
export function guessPlot(
  guesses: readonly number[],
  figure: Guessable,
  language: Language,
  bar?: BarOfSeveral,
): GuessPlot {
  const { length, size: maxSize } = bar ?? { length: BAR, size: SIZE };
  const end = bar?.end ?? guessScale(figure.value, guesses, figure.unit);
  const words = guesses.map((value, i) => ({
    at: (value / end) * length,
    name: bar ? '' : guessName(i, guesses.length, language),
    figure: formatFigure(value, figure.unit, language),
  }));
  const room = (text: string, size: number, wide: number) => text.length * size * wide + GAP;
  const widthAt = (size: number) =>
    words.map((each) => Math.max(room(each.figure, size, 0.6), room(each.name, NAME_SIZE, 0.5)));
  const total = widthAt(maxSize).reduce((sum, width) => sum + width, 0);
  const size = maxSize * Math.min(1, length / Math.max(total, 1));
  const widths = widthAt(size);
  const places = spread(
    words.map(({ at }, i) => ({ at, height: widths[i] ?? 0 })),
    length,
  );
  return { end, size, marks: words.map((each, i) => ({ ...each, labelAt: places[i] ?? each.at })) };
}
