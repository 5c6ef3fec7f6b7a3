import type { Measures } from '../core/bar-layout';
import { FIGURE_FONT, TEXT_FONT } from '../core/palette';

/** Widths in stage units, measured large so that they are the same at every size. */
export function measuresOf(context: CanvasRenderingContext2D): Measures {
  const widthIn = (font: (size: number) => string) => (size: number) => (text: string) => {
    context.save();
    context.textRendering = 'geometricPrecision';
    context.font = font(size);
    const { width } = context.measureText(text);
    context.restore();
    return width;
  };
  return {
    // Bold, since a lit label becomes so at its step and must still fit.
    label: widthIn((size) => `700 ${size}px "${TEXT_FONT}"`),
    figure: widthIn((size) => `700 ${size}px "${FIGURE_FONT}"`),
  };
}
