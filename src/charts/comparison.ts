import type { Chart, ChartConfiguration } from 'chart.js';
import { cutIn } from '../core/charts/fit';
import { isCut } from '../core/charts/wrap-label';
import { FIGURE_GAP } from '../core/charts/words';
import {
  comparisonGaps,
  comparisonLayout,
  comparisonLines,
  comparisonWords,
  pairSwatch,
  type ComparisonLayout,
} from '../core/charts/comparison-layout';
import { comparisonPlan, type ComparisonPlan } from '../core/charts/comparison-plan';
import type { Colour, Deck, SlideOf } from '../core/deck/types';
import { INK, MUTED, RESTING, SECTION_COLOURS } from '../core/look/palette';
import { stepCount } from '../core/slide/steps';
import { fitted, paddingOf, plansOf, type Drawn } from './fitted';
import { comingUp, drawRowLines, endOf, paintBox, write } from './lettering';
import type { Configure } from './slide-chart';
import { UNDRAWN_AXIS } from './undrawn-axis';

type Drawing = Drawn<ComparisonLayout>;

/** Two bars a row: the first series in the neutral colour, the second in the section’s colour. */
export function configureComparison(
  slide: SlideOf<'comparison'>,
  deck: Pick<Deck, 'language'>,
  colour: Colour,
): Configure {
  const { last, at } = plansOf(stepCount(slide), (step) => comparisonPlan(slide, step, deck.language));
  return fitted<ComparisonLayout>({
    fit: (room, measures) => comparisonLayout(last, room, measures),
    lettered: ({ labels, legend, figureSize }) => ({
      cut: [...cutIn(labels), ...legend.names.filter(isCut)],
      smallest: Math.min(labels.size, legend.size, figureSize),
    }),
    draw: (drawn) => {
      const plan = at(drawn.step);
      const tones = [RESTING, SECTION_COLOURS[colour]];
      return {
        config: pairChart(plan, drawn, tones),
        overlay: (chart) => {
          drawRowLines(chart.ctx, comparisonLines(plan, drawn.layout), drawn.unit);
          const gaps = comparisonGaps(plan, drawn.layout);
          for (const words of [...comparisonWords(plan, drawn.layout), ...gaps])
            write(chart.ctx, words, drawn.unit);
          paintLegend(chart, drawn, tones);
          writeFigures(chart, plan, drawn, [INK, SECTION_COLOURS[colour]]);
        },
      };
    },
  });
}

function pairChart(
  plan: ComparisonPlan,
  { layout, size, unit, animated, step }: Drawing,
  tones: readonly string[],
): ChartConfiguration<'bar', (number | null)[]> {
  const { plot, thickness, gap } = layout;
  const room = plot.height / Math.max(1, plan.rows.length);
  return {
    type: 'bar',
    data: {
      labels: plan.rows.map(({ label }) => label),
      datasets: plan.series.map((_, i) => ({
        data: plan.rows.map(({ values }) => values[i] ?? null),
        backgroundColor: tones[i] ?? RESTING,
        borderRadius: { topRight: 10 * unit, bottomRight: 10 * unit },
        categoryPercentage: Math.min(1, (2 * (thickness + gap)) / room),
        barPercentage: thickness / (thickness + gap),
      })),
    },
    options: {
      indexAxis: 'y',
      responsive: false,
      events: [],
      layout: { padding: paddingOf(plot, size) },
      animation: animated
        ? {
            duration: plan.duration,
            easing: 'easeOutCubic',
            delay: ({ dataIndex, datasetIndex }) =>
              datasetIndex === step ? (plan.rows[dataIndex]?.delay ?? 0) : 0,
          }
        : false,
      plugins: {},
      scales: { x: { ...UNDRAWN_AXIS, min: 0, max: plan.max }, y: UNDRAWN_AXIS },
    },
  };
}

function paintLegend({ ctx }: Chart, { layout, unit }: Drawing, tones: readonly string[]): void {
  layout.legend.places.forEach((place, series) => {
    pairSwatch(place).forEach((box, i) => {
      paintBox(ctx, box, unit, i === series ? (tones[i] ?? RESTING) : null, MUTED);
    });
  });
}

function writeFigures(
  chart: Chart,
  plan: ComparisonPlan,
  { layout, unit }: Drawing,
  inks: readonly string[],
): void {
  for (const [series, { entered }] of plan.series.entries()) {
    const { data } = chart.getDatasetMeta(series);
    for (const [row, { figures, missing }] of plan.rows.entries()) {
      const element = data[row];
      if (!entered || missing[series] === true || element === undefined) continue;
      const { x, y, grown } = endOf(element, 'x');
      const words = {
        lines: [figures[series] ?? ''],
        x: x / unit + FIGURE_GAP,
        y: y / unit,
        align: 'left',
        size: layout.figureSize,
        colour: inks[series] ?? INK,
        bold: true,
        figure: true,
      } as const;
      write(chart.ctx, words, unit, comingUp(grown));
    }
  }
}
