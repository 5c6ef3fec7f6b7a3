import type { Chart, ChartConfiguration } from 'chart.js';
import { cutIn } from '../core/charts/fit';
import { isCut } from '../core/charts/wrap-label';
import { SWATCH } from '../core/charts/legend';
import { stackedGaps, stackedLayout, stackedWords, type StackedLayout } from '../core/charts/stacked-layout';
import { stackedPlan, type StackedPlan } from '../core/charts/stacked-plan';
import type { Colour, Deck, SlideOf } from '../core/deck/types';
import { SECTION_COLOURS, TRACK } from '../core/look/palette';
import { stepCount } from '../core/slide/steps';
import { growing } from './growing';
import { fitted, groundOf, paddingOf, plansOf, type Drawn } from './fitted';
import { comingUp, endOf, paintBox, write } from './lettering';
import type { Configure } from './slide-chart';
import { UNDRAWN_AXIS } from './undrawn-axis';

type Drawing = Drawn<StackedLayout>;
type Span = [from: number, to: number];

/** Shares of the same answers, one bar of a hundred per cent a row. */
export function configureStacked(
  slide: SlideOf<'stacked'>,
  deck: Pick<Deck, 'language'>,
  colour: Colour,
): Configure {
  const look = { language: deck.language, colour: SECTION_COLOURS[colour] };
  const { last, at } = plansOf(stepCount(slide), (step) => stackedPlan(slide, step, look));
  return fitted<StackedLayout>({
    fit: (room, measures) => stackedLayout(last, room, measures),
    lettered: ({ labels, legend, figureSize }) => ({
      cut: [...cutIn(labels), ...legend.names.filter(isCut)],
      smallest: Math.min(labels.size, legend.size, figureSize),
    }),
    draw: (drawn) => {
      const plan = at(drawn.step);
      return {
        config: stackedChart(plan, drawn),
        overlay: (chart) => {
          const gaps = stackedGaps(plan, drawn.layout);
          for (const words of [...stackedWords(plan, drawn.layout), ...gaps])
            write(chart.ctx, words, drawn.unit);
          paintLegend(chart, plan, drawn);
          writeFigures(chart, plan, drawn);
        },
      };
    },
  });
}

/** One dataset per answer, and below them the track: what is still to come, and what no answer has. */
function stackedChart(
  plan: StackedPlan,
  { layout, size, unit, animated }: Drawing,
): ChartConfiguration<'bar', Span[]> {
  const common = { grouped: false, barThickness: layout.thickness * unit, borderSkipped: false } as const;
  return {
    type: 'bar',
    data: {
      labels: plan.rows.map(({ label }) => label),
      datasets: [
        ...plan.answers.map(({ colour, entered }, i) => ({
          ...common,
          // What has not appeared yet has no width at its own place, so that it grows from there.
          data: plan.rows.map(({ segments }): Span => {
            const { from = 0, to = 0 } = segments[i] ?? {};
            return [from, entered ? to : from];
          }),
          backgroundColor: colour,
          borderColor: groundOf(size),
          // Without a width there is no edge either.
          borderWidth: plan.rows.map(({ segments }) =>
            entered && (segments[i]?.value ?? 0) > 0 ? { right: 4 * unit } : 0,
          ),
        })),
        { ...common, data: plan.rows.map((): Span => [0, 100]), backgroundColor: TRACK, animation: false },
      ],
    },
    options: {
      indexAxis: 'y',
      responsive: false,
      events: [],
      layout: { padding: paddingOf(layout.plot, size) },
      animation: growing({ animated, duration: plan.duration }, plan.rows),
      plugins: {},
      scales: { x: { ...UNDRAWN_AXIS, min: 0, max: 100 }, y: UNDRAWN_AXIS },
    },
  };
}

function paintLegend({ ctx }: Chart, { answers }: StackedPlan, { layout, unit }: Drawing): void {
  answers.forEach(({ colour }, i) => {
    const { x = 0, y = 0 } = layout.legend.places[i] ?? {};
    paintBox(ctx, { x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH }, unit, colour, colour);
  });
}

function writeFigures(chart: Chart, { answers, rows }: StackedPlan, { layout, unit }: Drawing): void {
  for (const [answer, { ink, entered }] of answers.entries()) {
    const { data } = chart.getDatasetMeta(answer);
    for (const [row, { segments }] of rows.entries()) {
      const element = data[row];
      if (!entered || element === undefined || layout.figured[row]?.[answer] !== true) continue;
      const { x, y, base, grown } = endOf(element, 'x');
      const words = {
        lines: [segments[answer]?.figure ?? ''],
        x: (x + base) / 2 / unit,
        y: y / unit,
        align: 'center',
        size: layout.figureSize,
        colour: ink,
        bold: true,
        figure: true,
      } as const;
      write(chart.ctx, words, unit, comingUp(grown));
    }
  }
}
