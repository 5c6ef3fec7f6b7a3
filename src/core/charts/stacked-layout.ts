import type { Measures } from './wrap-label';
import { fitLabels, type Labels } from './fit';
import { gapText, gapWords, type GapText } from './gap-words';
import { legendOf, type Legend } from './legend';
import { legendNames, rowNames } from './named-rows';
import type { StackedPlan, StackedRow } from './stacked-plan';
import { LABEL_GAP, type LabelBox, type Words } from './words';

/** Lengths of stacked bars, in stage units. */
export interface StackedLayout {
  readonly legend: Legend;
  readonly labels: Labels;
  /** Where the bars are, from 0 to 100 per cent. */
  readonly plot: LabelBox;
  readonly thickness: number;
  readonly figureSize: number;
  /** By row and answer, whether its figure fits in its segment. */
  readonly figured: readonly (readonly boolean[])[];
  /** By row, what is said of its missing figures. */
  readonly gaps: readonly (StackedGap | undefined)[];
}

/** Words behind the last segment, or below the bar where that leaves no room for them. */
export interface StackedGap {
  readonly text: GapText;
  readonly x: number;
  readonly y: number;
}

/** Padding at either side of a figure in its segment. */
const INSIDE = 9;

/** Fits the bars, with the answers named above them in the order of their segments. */
export function stackedLayout(
  { answers, rows }: StackedPlan,
  size: { readonly width: number; readonly height: number },
  measures: Measures,
): StackedLayout {
  const names = answers.map(({ name }) => name);
  const rough = (size.height - 70) / Math.max(1, rows.length);
  const labels = fitLabels(
    rows.map(({ label }) => label),
    [size.width * 0.3, size.width * 0.42],
    rough * 0.96,
    measures,
  );
  const x = labels.width + LABEL_GAP;
  const above = legendOf(names, x, size.width, measures.label);
  const oneLine = new Set(above.places.map(({ y }) => y)).size === 1;
  const legend = oneLine ? above : legendOf(names, 0, size.width, measures.label);
  const plot = { x, y: legend.height, width: size.width - x, height: size.height - legend.height };
  const room = plot.height / Math.max(1, rows.length);
  const below = rows.some((row) => row.gap !== undefined && widthBehind(row, plot) < LEAST_BEHIND);
  const thickness = Math.min(84, room * (below ? 0.56 : 0.78));
  const figureSize = Math.min(36, thickness * 0.82);
  const measure = measures.figure(figureSize);
  return {
    legend,
    labels,
    plot,
    thickness,
    figureSize,
    figured: rows.map(({ segments }) =>
      segments.map(
        ({ value, figure }) => value > 0 && measure(figure) + 2 * INSIDE <= (value / 100) * plot.width,
      ),
    ),
    gaps: rows.map((row, i) => gapOf(row, i, { plot, room, thickness }, measures)),
  };
}

const LEAST_BEHIND = 220;

/** The room behind the last segment of a row. */
function widthBehind({ segments }: StackedRow, plot: LabelBox): number {
  return ((100 - (segments.at(-1)?.to ?? 0)) / 100) * plot.width - 2 * INSIDE;
}

interface RowRoom {
  readonly plot: LabelBox;
  /** From one row to the next. */
  readonly room: number;
  readonly thickness: number;
}

function gapOf(
  row: StackedRow,
  index: number,
  { plot, room, thickness }: RowRoom,
  measures: Measures,
): StackedGap | undefined {
  if (row.gap === undefined) return undefined;
  const middle = plot.y + (index + 0.5) * room;
  const behind = widthBehind(row, plot);
  if (behind >= LEAST_BEHIND) {
    const text = gapText(row.gap, { width: behind, height: thickness }, measures.label);
    return { text, x: plot.x + plot.width - behind - INSIDE, y: middle };
  }
  const height = (room - thickness) / 2;
  const text = gapText(row.gap, { width: plot.width, height }, measures.label);
  return { text, x: plot.x, y: middle + thickness / 2 + height / 2 };
}

/** What is said of the missing figures of each row, once all of them have entered. */
export function stackedGaps({ answers, rows }: StackedPlan, { gaps }: StackedLayout): readonly Words[] {
  return rows.flatMap(({ segments }, i) => {
    const gap = gaps[i];
    const isThere = segments.every(({ missing }, answer) => !missing || answers[answer]?.entered === true);
    return gap && isThere ? [gapWords(gap.text, { x: gap.x, y: gap.y, align: 'left' })] : [];
  });
}

/** The names of the answers and of the rows; highlighted answers are bold once they are there. */
export function stackedWords(
  { answers }: StackedPlan,
  { legend, labels, plot }: StackedLayout,
): readonly Words[] {
  const allHighlighted = answers.every(({ highlighted }) => highlighted);
  return [
    ...legendNames(
      answers.map(({ highlighted, entered }) => highlighted && entered && !allHighlighted),
      legend,
    ),
    ...rowNames(labels, plot),
  ];
}
