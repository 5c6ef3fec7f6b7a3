import type { Measures } from '../core/charts/wrap-label';
import { PAPER } from '../core/look/palette';
import { measuresOf } from './measures';
import type { ChartDrawing, ChartSize, Configure, Lettered } from './slide-chart';

/**
 * What a kind of chart provides: how it is fitted into a space in stage units, once per size, and how it is drawn
 * then.
 */
export interface Fitted<Layout> {
  readonly fit: (room: { readonly width: number; readonly height: number }, measures: Measures) => Layout;
  readonly lettered: (layout: Layout) => Lettered;
  readonly draw: (drawing: Drawn<Layout>) => ChartDrawing;
}

/** `unit` is the length of one stage unit in CSS pixels. */
export interface Drawn<Layout> {
  readonly layout: Layout;
  readonly step: number;
  readonly size: ChartSize;
  readonly unit: number;
  readonly animated: boolean;
  readonly context: CanvasRenderingContext2D;
}

/** How a chart is drawn at any step and size. Words are measured once for each size. */
export function fitted<Layout>({ fit, lettered, draw }: Fitted<Layout>): Configure {
  let last: { readonly size: ChartSize; readonly layout: Layout } | undefined;
  return (context, step, size, animated) => {
    const { width, height, unit } = size;
    if (last?.size !== size) {
      const layout = fit({ width: width / unit, height: height / unit }, measuresOf(context));
      last = { size, layout };
    }
    const drawing = draw({ layout: last.layout, step, size, unit, animated, context });
    return { ...drawing, lettered: lettered(last.layout) };
  };
}

/** The plan of each step of a slide; that of the last for any step beyond. */
export function plansOf<Plan>(steps: number, planAt: (step: number) => Plan) {
  const plans = Array.from({ length: steps }, (_, step) => planAt(step));
  return {
    plans,
    last: plans.at(-1) ?? planAt(0),
    at: (step: number) => plans[Math.min(step, plans.length - 1)] ?? planAt(step),
  };
}

/** The padding around the plot of a chart, in CSS pixels. */
export function paddingOf(
  plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { width, height, unit }: ChartSize,
) {
  return {
    left: plot.x * unit,
    top: plot.y * unit,
    right: Math.max(0, width - (plot.x + plot.width) * unit),
    bottom: Math.max(0, height - (plot.y + plot.height) * unit),
  };
}

/** The colour that a chart stands on, and so of what separates its parts. */
export const groundOf = ({ ground = PAPER }: ChartSize): string => ground;
