import type { Chart, ChartConfiguration, Element } from 'chart.js';
import { cutIn } from '../core/charts/fit';
import { HOLE, ringLayout, ringNotes, type RingLayout } from '../core/charts/ring-layout';
import { ringPlan, type RingPlan } from '../core/charts/ring-plan';
import type { Colour, Deck, SlideOf } from '../core/deck/types';
import { MUTED, SECTION_COLOURS, TRACK } from '../core/look/palette';
import { stepCount } from '../core/slide/steps';
import { fitted, groundOf, paddingOf, plansOf, type Drawn } from './fitted';
import { comingUp, drawLeader, write } from './lettering';
import type { Configure } from './slide-chart';

type Drawing = Drawn<RingLayout>;

/** A ring of parts, each with its words next to it. */
export function configureRing(
  slide: SlideOf<'ring'>,
  deck: Pick<Deck, 'language'>,
  colour: Colour,
): Configure {
  const look = { language: deck.language, colour: SECTION_COLOURS[colour] };
  const { last, at } = plansOf(stepCount(slide), (step) => ringPlan(slide, step, look));
  return fitted<RingLayout>({
    fit: (room, measures) => ringLayout(last, room, measures),
    lettered: ({ labels, figureSize }) => ({
      cut: cutIn(labels),
      smallest: Math.min(labels.size, figureSize),
    }),
    draw: (drawn) => {
      const plan = at(drawn.step);
      return {
        config: ringChart(plan, drawn),
        overlay: (chart) => {
          writeNotes(chart, plan, drawn);
        },
      };
    },
  });
}

/**
 * Each part is two arcs: what has appeared, and what is still to come. One grows as the other shrinks, so that no
 * other part moves.
 */
function ringChart(
  plan: RingPlan,
  { layout, size, unit, animated }: Drawing,
): ChartConfiguration<'doughnut'> {
  const [x, y] = layout.centre;
  const { radius } = layout;
  const ring = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
  return {
    type: 'doughnut',
    data: {
      datasets: [
        {
          data: [
            ...plan.parts.flatMap(({ value, entered }) => (entered ? [value, 0] : [0, value])),
            plan.rest,
          ],
          backgroundColor: [...plan.parts.flatMap(({ colour }) => [colour, TRACK]), TRACK],
          borderColor: groundOf(size),
          borderWidth: 5 * unit,
        },
      ],
    },
    options: {
      responsive: false,
      events: [],
      cutout: `${HOLE * 100}%`,
      layout: { padding: paddingOf(ring, size) },
      animation: animated ? { duration: plan.duration, easing: 'easeOutCubic', animateRotate: true } : false,
      plugins: {},
    },
  };
}

function writeNotes(chart: Chart, plan: RingPlan, { layout, unit }: Drawing): void {
  const { data } = chart.getDatasetMeta(0);
  ringNotes(plan, layout).forEach(({ figure, label, leader }, i) => {
    drawLeader(chart.ctx, leader, { unit, colour: MUTED });
    write(chart.ctx, label, unit);
    const arc = data[i * 2];
    if (plan.parts[i]?.entered === true && arc !== undefined)
      write(chart.ctx, figure, unit, comingUp(swept(arc)));
  });
}

/** How much of an arc is drawn, from 0 to 1. */
function swept(arc: Element<Record<string, unknown>>): number {
  const sweep = (final: boolean) => {
    const { startAngle, endAngle } = arc.getProps(['startAngle', 'endAngle'], final);
    return Number(endAngle) - Number(startAngle);
  };
  return sweep(true) === 0 ? 1 : sweep(false) / sweep(true);
}
