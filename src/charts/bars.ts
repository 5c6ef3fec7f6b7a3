import type { Chart, ChartConfiguration } from 'chart.js';
import { cutIn } from '../core/charts/fit';
import { barGaps, barLines, barsLayout, SLIVER, type BarsLayout } from '../core/charts/bars-layout';
import { barsPlan, type Bar, type BarsPlan } from '../core/charts/bars-plan';
import { FIGURE_GAP, LABEL_GAP } from '../core/charts/words';
import type { Colour, Deck, RowSlide } from '../core/deck/types';
import { barTone } from '../core/charts/tones';
import { INK, SECTION_COLOURS, TEXT_FONT } from '../core/look/palette';
import { stepCount } from '../core/slide/steps';
import { fitted, plansOf } from './fitted';
import { growing } from './growing';
import { hatchPattern } from './hatch';
import { comingUp, drawRowLines, endOf, write } from './lettering';
import type { Configure } from './slide-chart';
import { UNDRAWN_AXIS } from './undrawn-axis';

/** What a drawn bar chart needs apart from its plan. `unit` is the length of one stage unit in CSS pixels. */
export interface BarDrawing {
  readonly plan: BarsPlan;
  readonly layout: BarsLayout;
  readonly unit: number;
  readonly colour: Colour;
  readonly animated: boolean;
}

type BarData = (number | null)[];
type Hatch = (colour: string, unit: number) => CanvasPattern | string;

/** One lying bar a row, with its label before it and its figure at its end. */
export function configureBars(slide: RowSlide, deck: Pick<Deck, 'language'>, colour: Colour): Configure {
  const { plans, at } = plansOf(stepCount(slide), (step) => barsPlan(slide, step, deck.language));
  return fitted<BarsLayout>({
    fit: (room, measures) => barsLayout(plans, room, measures),
    lettered: ({ labels, labelSize, figureSize }) => ({
      cut: cutIn({ lines: labels }),
      smallest: Math.min(labelSize, figureSize),
    }),
    draw: ({ layout, step, unit, animated, context }) => {
      const drawing = { plan: at(step), layout, unit, colour, animated };
      return {
        config: barChart(drawing, (tone, side) => hatchPattern(context, tone, side)),
        overlay: (chart) => {
          drawRowLines(chart.ctx, barLines(drawing.plan, layout), unit);
          writeFigures(chart, drawing);
          for (const words of barGaps(drawing.plan, layout)) write(chart.ctx, words, unit);
        },
      };
    },
  });
}

/** A plan as a Chart.js configuration: one dataset of figures and one of vague slivers, without axes. */
export function barChart(drawing: BarDrawing, hatch: Hatch): ChartConfiguration<'bar', BarData> {
  const { plan, layout, unit, colour, animated } = drawing;
  const highlighted = SECTION_COLOURS[colour];
  const common = { grouped: false, barThickness: layout.barThickness * unit } as const;
  return {
    type: 'bar',
    data: {
      labels: layout.labels.map((lines) => [...lines]),
      datasets: [
        {
          ...common,
          data: plan.bars.map((bar) => bar.value),
          backgroundColor: plan.bars.map((bar) => barTone(bar, highlighted)),
          borderRadius: { topRight: 12 * unit, bottomRight: 12 * unit },
        },
        {
          ...common,
          data: plan.bars.map((bar) => (bar.vague && bar.entered ? 0 : null)),
          minBarLength: SLIVER * unit,
          backgroundColor: plan.bars.some(({ vague }) => vague) ? hatch(highlighted, unit) : highlighted,
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
        x: { ...UNDRAWN_AXIS, min: 0, max: plan.max },
        y: {
          border: { display: false },
          grid: { display: false, drawTicks: false },
          ticks: {
            autoSkip: false,
            // How wide the labels are is laid out beforehand: Chart.js measures no more of them than it must.
            sampleSize: 1,
            padding: LABEL_GAP * unit,
            color: ({ index }) => (plan.bars[index]?.labelShown === true ? INK : 'transparent'),
            font: ({ index }) => labelFont(plan.bars[index], drawing),
          },
          afterFit(scale) {
            scale.width = layout.labelWidth * unit;
            // Chart.js would reserve space for half a label above and below the bars.
            scale.paddingTop = 0;
            scale.paddingBottom = 0;
          },
        },
      },
    },
  };
}

function labelFont(bar: Bar | undefined, { plan, layout, unit }: BarDrawing) {
  const allHighlighted = plan.bars.every((each) => each.highlighted);
  const strong = bar !== undefined && bar.highlighted && bar.entered && !allHighlighted;
  return {
    family: TEXT_FONT,
    size: layout.labelSize * unit,
    weight: strong ? 700 : 400,
    lineHeight: 1.03,
  } as const;
}

/** Writes each figure at the moving end of its bar; it fades in as the bar grows. */
function writeFigures(chart: Chart, { plan, layout, unit, colour }: BarDrawing): void {
  for (const [index, bar] of plan.bars.entries()) {
    const element = chart.getDatasetMeta(bar.vague ? 1 : 0).data[index];
    if (!bar.entered || bar.missing || element === undefined) continue;
    const { x, y, grown } = endOf(element, 'x');
    const words = {
      lines: [bar.figure],
      x: x / unit + FIGURE_GAP,
      y: y / unit,
      align: 'left',
      size: layout.figureSize,
      colour: bar.highlighted ? SECTION_COLOURS[colour] : INK,
      bold: true,
      figure: true,
    } as const;
    write(chart.ctx, words, unit, comingUp(grown));
  }
}
