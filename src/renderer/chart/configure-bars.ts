import { barLayout, type BarLayout, type Measures } from '../../core/bar-layout';
import { barPlan } from '../../core/bar-plan';
import { barChart, writeFigures } from '../../charts/bars';
import { hatchPattern } from '../../charts/hatch';
import { FIGURE_FONT, TEXT_FONT } from '../../core/palette';
import type { ChartSize, Configure } from '../../charts/slide-chart';
import type { Colour, Deck, RowSlide } from '../../core/deck/types';
import { stepCount } from '../../core/steps';

/** How the bars of a slide are drawn at any step and size. Labels are measured once for each size. */
export function configureBars(deck: Pick<Deck, 'language'>, slide: RowSlide, colour: Colour): Configure {
  const plans = Array.from({ length: stepCount(slide) }, (_, step) => barPlan(deck, slide, step));
  let fitted: { readonly size: ChartSize; readonly layout: BarLayout } | undefined;
  return (context, step, size, animated) => {
    if (fitted?.size !== size) fitted = { size, layout: layoutAt(size, plans, measuresOf(context)) };
    const plan = plans[Math.min(step, plans.length - 1)] ?? barPlan(deck, slide, step);
    const hatch = (tone: string, unit: number) => hatchPattern(context, tone, unit);
    const drawing = { plan, layout: fitted.layout, unit: size.unit, colour, animated };
    return {
      config: barChart(drawing, hatch),
      overlay: (chart) => {
        writeFigures(chart, drawing);
      },
    };
  };
}

function layoutAt(size: ChartSize, plans: Parameters<typeof barLayout>[0], measures: Measures): BarLayout {
  return barLayout(plans, { width: size.width / size.unit, height: size.height / size.unit }, measures);
}

/** Widths in stage units, measured large so that they are the same at every size. */
function measuresOf(context: CanvasRenderingContext2D): Measures {
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
