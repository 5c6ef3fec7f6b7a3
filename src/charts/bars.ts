import type { Chart, ChartConfiguration } from 'chart.js';
import type { Colour } from '../core/deck/types';
import { FIGURE_GAP, SLIVER, LABEL_GAP, type BarLayout } from '../core/charts/bar-layout';
import type { Bar, BarPlan } from '../core/charts/bar-plan';
import { FIGURE_FONT, INK, RESTING, SECTION_COLOURS, TEXT_FONT } from '../core/look/palette';
import { growing } from './growing';
import { comingUp, endOf } from './lettering';

/** What a drawn bar chart needs beside its plan. `unit` is the length of one stage unit in CSS pixels. */
export interface BarDrawing {
  readonly plan: BarPlan;
  readonly layout: BarLayout;
  readonly unit: number;
  readonly colour: Colour;
  readonly animated: boolean;
}

type BarData = (number | null)[];
type Hatch = (colour: string, unit: number) => CanvasPattern | string;

/** A plan as a Chart.js configuration: one dataset of figures and one of vague slivers, without axes. */
export function barChart(drawing: BarDrawing, hatch: Hatch): ChartConfiguration<'bar', BarData> {
  const { plan, layout, unit, colour, animated } = drawing;
  const lit = SECTION_COLOURS[colour];
  const common = { grouped: false, barThickness: layout.barThickness * unit } as const;
  return {
    type: 'bar',
    data: {
      labels: layout.labels.map((lines) => [...lines]),
      datasets: [
        {
          ...common,
          data: plan.bars.map((bar) => bar.value),
          backgroundColor: plan.bars.map((bar) => (bar.lit ? lit : RESTING)),
          borderRadius: { topRight: 12 * unit, bottomRight: 12 * unit },
        },
        {
          ...common,
          data: plan.bars.map((bar) => (bar.vague && bar.entered ? 0 : null)),
          minBarLength: SLIVER * unit,
          backgroundColor: hatch(lit, unit),
        },
      ],
    },
    options: {
      indexAxis: 'y',
      responsive: false,
      events: [],
      layout: { padding: { right: layout.right * unit } },
      animation: growing({ animated, duration: plan.duration }, plan.bars),
      plugins: {},
      scales: {
        x: { display: false, min: 0, max: plan.max },
        y: {
          border: { display: false },
          grid: { display: false, drawTicks: false },
          ticks: {
            autoSkip: false,
            padding: LABEL_GAP * unit,
            color: ({ index }) => (plan.bars[index]?.labelShown === true ? INK : 'transparent'),
            font: ({ index }) => labelFont(plan.bars[index], drawing),
          },
          afterFit(scale) {
            scale.width = layout.labelWidth * unit;
            // Chart.js would keep room for half a label above and below the bars.
            scale.paddingTop = 0;
            scale.paddingBottom = 0;
          },
        },
      },
    },
  };
}

function labelFont(bar: Bar | undefined, { plan, layout, unit }: BarDrawing) {
  const allLit = plan.bars.every((each) => each.lit);
  const strong = bar !== undefined && bar.lit && bar.entered && !allLit;
  return {
    family: TEXT_FONT,
    size: layout.labelSize * unit,
    weight: strong ? 700 : 400,
    lineHeight: 1.03,
  } as const;
}

/** Writes each figure at the moving end of its bar; it comes up as the bar grows. */
export function writeFigures(chart: Chart, { plan, layout, unit, colour }: BarDrawing): void {
  const { ctx } = chart;
  ctx.save();
  ctx.font = `700 ${layout.figureSize * unit}px "${FIGURE_FONT}"`;
  ctx.textBaseline = 'middle';
  for (const [index, bar] of plan.bars.entries()) {
    const element = chart.getDatasetMeta(bar.vague ? 1 : 0).data[index];
    if (!bar.entered || element === undefined) continue;
    const { x, y, grown } = endOf(element, 'x');
    ctx.globalAlpha = comingUp(grown);
    ctx.fillStyle = bar.lit ? SECTION_COLOURS[colour] : INK;
    ctx.fillText(bar.figure, x + FIGURE_GAP * unit, y + layout.figureSize * unit * 0.04);
  }
  ctx.restore();
}
