import type { Measures } from './wrap-label';
import type { BarsPlan } from './bars-plan';
import { INK } from '../look/palette';
import { isPeriod } from '../figures-in/layout/periods';
import { fitLabels, isShown, largestFitting, thinned, type Labels } from './fit';
import { gapText, gapWords, type GapText } from './gap-words';
import { heightOf, type LabelBox, type Words } from './words';

/** Lengths of a column chart, in stage units. */
export interface ColumnsLayout {
  /** Where the columns are: each in the middle of a band of equal width. */
  readonly plot: LabelBox;
  readonly thickness: number;
  readonly figureSize: number;
  /** The lines of each label, below its column. */
  readonly labels: readonly (readonly string[])[];
  readonly labelSize: number;
  /** By column, the words in the place of a missing figure. */
  readonly gaps: readonly (GapText | undefined)[];
}

/** A wider band would only add distance between the columns. */
const WIDEST_BAND = 600;
const FOOT = 16;
const BELOW = 8;
/** For labels of at most four lines. */
const LABEL_ROOM = 124;
/** Of periods some are left out before their names get smaller. */
const MIN_PERIOD = 24;
export const COLUMN_GAP = 12;

/** Fits the columns, each with a figure on top and a label of at most four lines below. */
export function columnsLayout(
  { bars }: BarsPlan,
  size: { readonly width: number; readonly height: number },
  measures: Measures,
): ColumnsLayout {
  const band = Math.min(WIDEST_BAND, size.width / Math.max(1, bars.length));
  const labels = fittedNames(
    bars.map(({ label }) => label),
    band,
    measures,
  );
  const widest = (figureSize: number) =>
    Math.max(0, ...bars.map(({ figure, missing }) => (missing ? 0 : measures.figure(figureSize)(figure))));
  const figureSize = largestFitting(44, 8, (some) => widest(some) <= band - 8);
  const top = figureSize + COLUMN_GAP + 6;
  const foot = FOOT + Math.max(0, ...labels.lines.map((lines) => heightOf(lines, labels.size))) + BELOW;
  const height = Math.max(1, size.height - top - foot);
  return {
    plot: { x: (size.width - band * bars.length) / 2, y: top, width: band * bars.length, height },
    gaps: bars.map(({ missing, figure }) =>
      missing ? gapText(figure, { width: band - 14, height }, measures.label) : undefined,
    ),
    thickness: Math.min(220, band * 0.64),
    figureSize,
    labels: labels.lines,
    labelSize: labels.size,
  };
}

/**
 * The names below the columns. Of periods only so many are written as can be read next to each other, counted from the
 * last; each of the others has no line.
 */
function fittedNames(names: readonly string[], band: number, measures: Measures): Labels {
  const count = names.length;
  const fitted = (every: number) => {
    const written = names.filter((_, i) => isShown(i, count, every));
    return fitLabels(written, [band * every - 14], LABEL_ROOM, measures, 4);
  };
  if (!names.every((name) => isPeriod(name))) return fitted(1);
  const { labels, every } = thinned(count, MIN_PERIOD, fitted);
  return spreadOut(labels, count, every);
}

/** The labels each at its own column. */
function spreadOut(labels: Labels, count: number, every: number): Labels {
  const first = (count - 1) % every;
  const lines = Array.from({ length: count }, (_, i) =>
    isShown(i, count, every) ? (labels.lines[(i - first) / every] ?? []) : [],
  );
  return { ...labels, lines };
}

/** The labels at a step: highlighted ones are bold once their column is there. */
export function columnWords({ bars }: BarsPlan, layout: ColumnsLayout): readonly Words[] {
  const { plot, labels, labelSize } = layout;
  const band = plot.width / Math.max(1, bars.length);
  const allHighlighted = bars.every(({ highlighted }) => highlighted);
  return bars.map(({ highlighted, entered }, i) => ({
    lines: labels[i] ?? [],
    x: plot.x + band * (i + 0.5),
    y: plot.y + plot.height + FOOT + heightOf(labels[i] ?? [], labelSize) / 2,
    align: 'center',
    size: labelSize,
    colour: INK,
    bold: highlighted && entered && !allHighlighted,
    figure: false,
  }));
}

/** The words of the columns that have no figure and have entered: at the foot, where a column would begin. */
export function columnGaps({ bars }: BarsPlan, { plot, gaps }: ColumnsLayout): readonly Words[] {
  const band = plot.width / Math.max(1, bars.length);
  return bars.flatMap(({ entered }, i) => {
    const text = gaps[i];
    if (text === undefined || !entered) return [];
    const y = plot.y + plot.height - heightOf(text.lines, text.size) / 2;
    return [gapWords(text, { x: plot.x + band * (i + 0.5), y, align: 'center' })];
  });
}
