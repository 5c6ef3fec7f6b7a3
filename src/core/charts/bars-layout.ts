import type { BarsPlan } from './bars-plan';
import { fitLabels } from './fit';
import { gapText, gapWords, type GapText } from './gap-words';
import type { Point } from './ring-leader';
import { rowLines } from './row-lines';
import { FIGURE_GAP, LABEL_GAP, type Words } from './words';
import type { Measure, Measures } from './wrap-label';

/** Lengths of a bar chart, in stage units (the stage is 1920 wide). */
export interface BarsLayout {
  readonly labels: readonly (readonly string[])[];
  readonly labelSize: number;
  readonly figureSize: number;
  readonly labelWidth: number;
  readonly barThickness: number;
  /** By row, the words in the place of a missing figure. */
  readonly gaps: readonly (GapText | undefined)[];
  readonly rowHeight: number;
  /** Of the whole chart. */
  readonly width: number;
  /** The space that the longest bar leaves for its figure. */
  readonly right: number;
}

/** The maximum width of a label, unless a wider one is what keeps it readable; a longer one takes a second line. */
const MAX_LABEL_WIDTH = 660;
export const SLIVER = 16;

/** Fits all steps of a chart into the same columns, so that nothing shifts between them. */
export function barsLayout(
  plans: readonly BarsPlan[],
  size: { readonly width: number; readonly height: number },
  measures: Measures,
): BarsLayout {
  const last = plans.at(-1);
  const rows = last?.bars ?? [];
  const row = size.height / Math.max(1, rows.length);
  const figureSize = Math.min(44, row * 0.78);
  const fitted = fitLabels(
    rows.map(({ label }) => label),
    [MAX_LABEL_WIDTH, MAX_LABEL_WIDTH * 1.3],
    row * 0.96,
    measures,
  );
  const labelWidth = fitted.width + LABEL_GAP;
  const room = size.width - labelWidth;
  return {
    labels: fitted.lines,
    labelSize: fitted.size,
    figureSize,
    labelWidth,
    barThickness: Math.min(72, row * 0.64),
    rowHeight: row,
    width: size.width,
    gaps: rows.map(({ missing, figure }) =>
      missing ? gapText(figure, { width: room - 4, height: row * 0.9 }, measures.label) : undefined,
    ),
    right: room - longestBar(plans, room, measures.figure(figureSize)),
  };
}

/** The maximum length of a bar at which every figure is still inside the chart. */
function longestBar(plans: readonly BarsPlan[], room: number, measure: Measure): number {
  const limits = plans.flatMap(({ bars, max }) =>
    bars
      .filter((bar) => bar.value !== null && bar.value > 0)
      .map((bar) => ((room - FIGURE_GAP - measure(bar.figure) - 4) * max) / (bar.value ?? max)),
  );
  return Math.max(0, Math.min(room, ...limits));
}

/** The lines between the rows that are shown. */
export function barLines(
  { bars }: BarsPlan,
  { width, rowHeight }: BarsLayout,
): readonly (readonly Point[])[] {
  return rowLines(
    { width, y: 0, height: rowHeight * bars.length },
    bars.map(({ labelShown }) => labelShown),
  );
}

/** The words of the rows that have no figure and have entered. */
export function barGaps({ bars }: BarsPlan, { gaps, labelWidth, rowHeight }: BarsLayout): readonly Words[] {
  return bars.flatMap(({ entered }, i) => {
    const text = gaps[i];
    if (text === undefined || !entered) return [];
    return [gapWords(text, { x: labelWidth, y: (i + 0.5) * rowHeight, align: 'left' })];
  });
}
