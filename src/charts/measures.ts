import type { Measures } from '../core/charts/wrap-label';
import { FIGURE_FONT, TEXT_FONT } from '../core/look/palette';
import { textWidth } from './text-width';
import { wordBreaks } from './word-breaks';

/** Widths in stage units. */
export function measuresOf(context: CanvasRenderingContext2D): Measures {
  const widthIn = (font: (size: number) => string) => (size: number) => (text: string) =>
    textWidth(context, font(size), text);
  return {
    // Bold, since a highlighted label becomes bold at its step and must still fit.
    label: widthIn((size) => `700 ${size}px "${TEXT_FONT}"`),
    figure: widthIn((size) => `700 ${size}px "${FIGURE_FONT}"`),
    breaks: wordBreaks(),
  };
}
