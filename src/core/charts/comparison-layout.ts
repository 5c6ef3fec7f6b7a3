import type { Measures } from './wrap-label';
import type { ComparisonPlan } from './comparison-plan';
import { fitLabels, type Labels } from './fit';
import { gapText, gapWords, type GapText } from './gap-words';
import { legendOf, SWATCH, SWATCH_GAP, type Legend } from './legend';
import { legendNames, rowNames } from './named-rows';
import type { Point } from './ring-leader';
import { rowLines } from './row-lines';
import { FIGURE_GAP, LABEL_GAP, type LabelBox, type Words } from './words';

/** Lengths of a chart with two bars a row, in stage units. */
export interface ComparisonLayout {
  readonly legend: Legend;
  readonly labels: Labels;
  /** Of the whole chart. */
  readonly width: number;
  /** Where the bars are: its right side is the end of the scale. */
  readonly plot: LabelBox;
  readonly thickness: number;
  /** Between the two bars of a row. */
  readonly gap: number;
  readonly figureSize: number;
  /** By row and series, the words in the place of a missing figure. */
  readonly gaps: readonly (readonly (GapText | undefined)[])[];
}

/** Fits both series at every step in the same columns. `plan` is that of the last step. */
export function comparisonLayout(
  { series, rows, max }: ComparisonPlan,
  size: { readonly width: number; readonly height: number },
  measures: Measures,
): ComparisonLayout {
  const whole = legendOf(
    series.map(({ name }) => name),
    0,
    size.width,
    measures.label,
  );
  const room = (size.height - whole.height) / Math.max(1, rows.length);
  const labels = fitLabels(
    rows.map(({ label }) => label),
    [size.width * 0.3, size.width * 0.42],
    room * 0.96,
    measures,
  );
  const x = labels.width + LABEL_GAP;
  const thickness = Math.min(46, room * 0.37);
  const figureSize = Math.min(36, thickness * 1.04);
  const measure = measures.figure(figureSize);
  const limits = rows.flatMap(({ values, figures }) =>
    values.flatMap((value, i) =>
      value === null || value <= 0
        ? []
        : [((size.width - x - FIGURE_GAP - measure(figures[i] ?? '') - 4) * max) / value],
    ),
  );
  const width = Math.max(1, Math.min(size.width - x, ...limits));
  const { places, ...rest } = whole;
  const end = Math.max(...places.map((place, i) => place.x + measures.label(rest.size)(rest.names[i] ?? '')));
  // Above the bars if there is room, so that the eye need not travel.
  const shift = end + x + SWATCH + SWATCH_GAP <= size.width ? x : 0;
  return {
    legend: { ...rest, places: places.map((place) => ({ ...place, x: place.x + shift })) },
    labels,
    width: size.width,
    plot: { x, y: whole.height, width, height: size.height - whole.height },
    thickness,
    gap: Math.min(5, room * 0.05),
    figureSize,
    gaps: rows.map(({ missing, figures }) =>
      figures.map((figure, i) =>
        missing[i] === true
          ? gapText(figure, { width: size.width - x, height: thickness }, measures.label)
          : undefined,
      ),
    ),
  };
}

/** The lines between the rows. */
export function comparisonLines(
  { rows }: ComparisonPlan,
  { width, plot }: ComparisonLayout,
): readonly (readonly Point[])[] {
  return rowLines(
    { width, y: plot.y, height: plot.height },
    rows.map(() => true),
  );
}

/** The names of the series and of the rows. */
export function comparisonWords(
  { series }: ComparisonPlan,
  { legend, labels, plot }: ComparisonLayout,
): readonly Words[] {
  return [
    ...legendNames(
      series.map(({ entered }, i) => entered && i === 1),
      legend,
    ),
    ...rowNames(labels, plot),
  ];
}

/** A symbol of two bars, with the one of the series filled: it identifies them even without colour. */
export function pairSwatch({ x, y }: { readonly x: number; readonly y: number }): readonly LabelBox[] {
  const height = 13;
  return [0, 1].map((i) => ({ x, y: y - height - 1.5 + i * (height + 3), width: SWATCH, height }));
}

/** The words of the bars that have no figure and have entered. */
export function comparisonGaps(
  { series, rows }: ComparisonPlan,
  { plot, thickness, gap, gaps }: ComparisonLayout,
): readonly Words[] {
  const room = plot.height / Math.max(1, rows.length);
  return rows.flatMap((_, row) =>
    series.flatMap(({ entered }, i) => {
      const text = gaps[row]?.[i];
      if (text === undefined || !entered) return [];
      const y = plot.y + (row + 0.5) * room + (i - 0.5) * (thickness + gap);
      return [gapWords(text, { x: plot.x, y, align: 'left' })];
    }),
  );
}
