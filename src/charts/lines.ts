import type { Chart, ChartConfiguration } from 'chart.js';
import { cutIn } from '../core/charts/fit';
import { linesLayout, type LinesLayout } from '../core/charts/lines-layout';
import { linesPlan, type Line, type LinesPlan } from '../core/charts/lines-plan';
import { lineEnds, lineGaps, periodWords, pointFigures, xOf } from '../core/charts/lines-words';
import type { Colour, Deck, SlideOf } from '../core/deck/types';
import { SECTION_COLOURS } from '../core/look/palette';
import { stepCount } from '../core/slide/steps';
import { fitted, groundOf, paddingOf, plansOf, type Drawn } from './fitted';
import { clearBehind, drawLeader, write } from './lettering';
import type { Configure } from './slide-chart';
import { UNDRAWN_AXIS } from './undrawn-axis';

type Drawing = Drawn<LinesLayout>;

/** One line a series, each with its label at its end. */
export function configureLines(
  slide: SlideOf<'lines'>,
  deck: Pick<Deck, 'language'>,
  colour: Colour,
): Configure {
  const look = { language: deck.language, colour: SECTION_COLOURS[colour] };
  const { last, at } = plansOf(stepCount(slide), (step) => linesPlan(slide, step, look));
  return fitted<LinesLayout>({
    fit: (room, measures) => linesLayout(last, room, measures),
    lettered: ({ labels, periods, figureSize }) => ({
      cut: [...cutIn(labels), ...cutIn(periods)],
      smallest: Math.min(labels.size, periods.size, figureSize),
    }),
    draw: (drawn) => {
      const plan = at(drawn.step);
      return {
        config: lineChart(plan, drawn),
        overlay: (chart) => {
          writeWords(chart, plan, drawn);
        },
        clip: (chart, dataset) => {
          clipLine(chart, dataset, drawn);
        },
      };
    },
  });
}

function lineChart(
  plan: LinesPlan,
  { layout, size, unit, animated }: Drawing,
): ChartConfiguration<'line', (number | null)[]> {
  return {
    type: 'line',
    data: {
      labels: plan.periods.map((period) => period),
      datasets: plan.lines.map((line) => ({
        ...lineLook(line, unit, groundOf(size)),
        data: line.entered ? [...line.values] : line.values.map(() => null),
        animations: animated && line.enters ? drawing(plan.duration) : STANDING,
      })),
    },
    options: {
      responsive: false,
      events: [],
      layout: { padding: paddingOf(layout.plot, size), autoPadding: false },
      animation: animated ? { duration: plan.duration } : false,
      plugins: {},
      scales: { x: { ...UNDRAWN_AXIS, offset: false }, y: { ...UNDRAWN_AXIS, min: 0, max: plan.max } },
    },
  };
}

/** Highlighted lines are on top of the others. */
function lineLook({ colour, highlighted }: Line, unit: number, ground: string) {
  return {
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: (highlighted ? 9 : 4) * unit,
    borderCapStyle: 'round',
    borderJoinStyle: 'round',
    pointRadius: (highlighted ? 10 : 6) * unit,
    pointBorderColor: ground,
    pointBorderWidth: (highlighted ? 3 : 2) * unit,
    clip: false,
    order: highlighted ? 0 : 1,
    borderDashOffset: DRAWN,
  } as const;
}

/**
 * How much of a line is drawn, from 0 to 1, is stored in its dash offset, which is otherwise unused: Chart.js
 * animates it, and we can read it.
 */
const DRAWN = 1;
const STANDING = { numbers: { duration: 0 } } as const;
const drawing = (duration: number) => ({
  ...STANDING,
  drawn: { properties: ['borderDashOffset'], type: 'number', from: 0, duration, easing: 'easeInOutCubic' },
});

function drawnOf(chart: Chart, dataset: number): number {
  const options = chart.getDatasetMeta(dataset).dataset?.options as { borderDashOffset?: number } | undefined;
  return options?.borderDashOffset ?? DRAWN;
}

/** Up to where a line is drawn at this moment, in stage units. */
function headOf(chart: Chart, dataset: number, { plot }: LinesLayout): number {
  return plot.x + plot.width * drawnOf(chart, dataset);
}

function clipLine(chart: Chart, dataset: number, { layout, size, unit }: Drawing): void {
  if (drawnOf(chart, dataset) >= DRAWN) return;
  chart.ctx.beginPath();
  chart.ctx.rect(0, 0, headOf(chart, dataset, layout) * unit, size.height);
  chart.ctx.clip();
}

/** Over how many stage units behind the head of its line a figure fades in. */
const COMING = 60;

function writeWords(chart: Chart, plan: LinesPlan, { layout, unit, size }: Drawing): void {
  const { ctx } = chart;
  for (const words of periodWords(plan, layout)) write(ctx, words, unit);
  const along = [...lineGaps(plan, layout), ...pointFigures(plan, layout)].filter(
    ({ line }) => plan.lines[line]?.entered === true,
  );
  const passed = (line: number, period: number) =>
    drawnOf(chart, line) >= DRAWN
      ? 1
      : (headOf(chart, line, layout) - xOf(period, plan.periods.length, layout)) / COMING;
  for (const { line, period, words } of along)
    clearBehind(ctx, words, { unit, colour: groundOf(size), alpha: passed(line, period) });
  for (const { line, period, words } of along) write(ctx, words, unit, passed(line, period));
  lineEnds(plan, layout).forEach(({ figure, label, leader, early }, i) => {
    const line = plan.lines[i];
    if (line?.entered !== true) return;
    const alpha = drawnOf(chart, i) * 5 - 4;
    drawLeader(ctx, leader, { unit, colour: line.colour, alpha, dashed: early });
    write(ctx, figure, unit, alpha);
    write(ctx, label, unit, alpha);
  });
}
