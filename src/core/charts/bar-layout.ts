import type { BarPlan } from './bar-plan';
import { wrapLabel, type Measure } from './wrap-label';

/** Lengths of a bar chart, in stage units (1920 to the width of the stage). */
export interface BarLayout {
  readonly labels: readonly (readonly string[])[];
  readonly labelSize: number;
  readonly figureSize: number;
  readonly labelWidth: number;
  readonly barThickness: number;
  /** What the longest bar leaves free at its end for its figure. */
  readonly right: number;
}

/** Wider than this no label gets: what is longer takes a second line. */
export const MOST_LABEL_WIDTH = 660;
export const LABEL_GAP = 28;
export const FIGURE_GAP = 18;
export const SLIVER = 16;

export interface Measures {
  readonly label: (size: number) => Measure;
  readonly figure: (size: number) => Measure;
}

/** Fits all steps of a chart in the same columns, so that nothing shifts between them. */
export function barLayout(
  plans: readonly BarPlan[],
  size: { readonly width: number; readonly height: number },
  measures: Measures,
): BarLayout {
  const last = plans.at(-1);
  const rows = last?.bars ?? [];
  const row = size.height / Math.max(1, rows.length);
  const labelSize = Math.min(33, row * 0.72);
  const figureSize = Math.min(40, row * 0.78);
  const measureLabel = measures.label(labelSize);
  const labels = rows.map((bar) => wrapLabel(bar.label, MOST_LABEL_WIDTH, measureLabel));
  const labelWidth = Math.ceil(Math.max(0, ...labels.flat().map(measureLabel))) + LABEL_GAP;
  const room = size.width - labelWidth;
  return {
    labels,
    labelSize,
    figureSize,
    labelWidth,
    barThickness: Math.min(54, row * 0.64),
    right: room - longestBar(plans, room, measures.figure(figureSize)),
  };
}

/** The length a bar at the scale's end may have so that every figure still stands inside the chart. */
function longestBar(plans: readonly BarPlan[], room: number, measure: Measure): number {
  const limits = plans.flatMap(({ bars, max }) =>
    bars
      .filter((bar) => bar.value !== null && bar.value > 0)
      .map((bar) => ((room - FIGURE_GAP - measure(bar.figure) - 4) * max) / (bar.value ?? max)),
  );
  return Math.max(0, Math.min(room, ...limits));
}
