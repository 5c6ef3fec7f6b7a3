import type { Chart, ChartConfiguration } from 'chart.js';
import { cutIn } from '../core/charts/fit';
import {
  COLUMN_GAP,
  columnGaps,
  columnsLayout,
  columnWords,
  type ColumnsLayout,
} from '../core/charts/columns-layout';
import { columnsPlan } from '../core/charts/columns-plan';
import type { BarsPlan } from '../core/charts/bars-plan';
import type { Colour, Deck, SlideOf } from '../core/deck/types';
import { INK, RESTING, SECTION_COLOURS } from '../core/look/palette';
import { stepCount } from '../core/slide/steps';
import { growing } from './growing';
import { fitted, paddingOf, plansOf, type Drawn } from './fitted';
import { comingUp, endOf, write } from './lettering';
import type { Configure } from './slide-chart';
import { UNDRAWN_AXIS } from './undrawn-axis';

/** One column a period, with its figure on top. */
export function configureColumns(
  slide: SlideOf<'columns'>,
  deck: Pick<Deck, 'language'>,
  colour: Colour,
): Configure {
  const { last, at } = plansOf(stepCount(slide), (step) => columnsPlan(slide, step, deck.language));
  return fitted<ColumnsLayout>({
    fit: (room, measures) => columnsLayout(last, room, measures),
    lettered: ({ labels, labelSize, figureSize }) => ({
      cut: cutIn({ lines: labels }),
      smallest: Math.min(labelSize, figureSize),
    }),
    draw: (drawn) => {
      const plan = at(drawn.step);
      const highlighted = SECTION_COLOURS[colour];
      return {
        config: columnChart(plan, drawn, highlighted),
        overlay: (chart) => {
          const gaps = columnGaps(plan, drawn.layout);
          for (const words of [...columnWords(plan, drawn.layout), ...gaps])
            write(chart.ctx, words, drawn.unit);
          writeFigures(chart, plan, drawn, highlighted);
        },
      };
    },
  });
}

function columnChart(
  plan: BarsPlan,
  { layout, size, unit, animated }: Drawn<ColumnsLayout>,
  highlighted: string,
): ChartConfiguration<'bar', (number | null)[]> {
  return {
    type: 'bar',
    data: {
      labels: plan.bars.map(({ label }) => label),
      datasets: [
        {
          data: plan.bars.map(({ value }) => value),
          backgroundColor: plan.bars.map((bar) => (bar.highlighted ? highlighted : RESTING)),
          borderRadius: { topLeft: 12 * unit, topRight: 12 * unit },
          barThickness: layout.thickness * unit,
          grouped: false,
        },
      ],
    },
    options: {
      responsive: false,
      events: [],
      layout: { padding: paddingOf(layout.plot, size) },
      animation: growing({ animated, duration: plan.duration }, plan.bars),
      plugins: {},
      scales: { x: UNDRAWN_AXIS, y: { ...UNDRAWN_AXIS, min: 0, max: plan.max } },
    },
  };
}

function writeFigures(
  chart: Chart,
  { bars }: BarsPlan,
  { layout, unit }: Drawn<ColumnsLayout>,
  highlighted: string,
): void {
  const { data } = chart.getDatasetMeta(0);
  for (const [index, bar] of bars.entries()) {
    const element = data[index];
    if (!bar.entered || bar.missing || element === undefined) continue;
    const { x, y, grown } = endOf(element, 'y');
    const words = {
      lines: [bar.figure],
      x: x / unit,
      y: y / unit - COLUMN_GAP - layout.figureSize * 0.42,
      align: 'center',
      size: layout.figureSize,
      colour: bar.highlighted ? highlighted : INK,
      bold: true,
      figure: true,
    } as const;
    write(chart.ctx, words, unit, comingUp(grown));
  }
}
