import { barLayout } from '../core/charts/bar-layout';
import { barPlan } from '../core/charts/bar-plan';
import type { Colour, Deck, RowSlide } from '../core/deck/types';
import { stepCount } from '../core/slide/steps';
import { barChart, writeFigures } from './bars';
import { fitted, plansOf } from './fitted';
import { hatchPattern } from './hatch';
import type { Configure } from './slide-chart';

/** How the bars of a slide are drawn at any step and size. */
export function configureBars(deck: Pick<Deck, 'language'>, slide: RowSlide, colour: Colour): Configure {
  const { plans, at } = plansOf(stepCount(slide), (step) => barPlan(deck, slide, step));
  return fitted({
    fit: (room, measures) => barLayout(plans, room, measures),
    draw: ({ layout, step, unit, animated, context }) => {
      const drawing = { plan: at(step), layout, unit, colour, animated };
      return {
        config: barChart(drawing, (tone, side) => hatchPattern(context, tone, side)),
        overlay: (chart) => {
          writeFigures(chart, drawing);
        },
      };
    },
  });
}
