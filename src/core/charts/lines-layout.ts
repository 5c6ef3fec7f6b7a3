import type { Measures } from './wrap-label';
import { fitLabels, largestFitting, thinned, type Labels } from './fit';
import { gapText, type GapText } from './gap-words';
import type { Line, LinesPlan } from './lines-plan';
import { spread } from './spread';
import { heightOf, type LabelBox } from './words';

/** Lengths of a line chart, in stage units. */
export interface LinesLayout {
  /** The first period is at its left side, the last at its right; the scale runs from its bottom to its top. */
  readonly plot: LabelBox;
  /** Where the figures at the line ends start, and the labels after them. */
  readonly endX: number;
  readonly labelX: number;
  readonly labels: Labels;
  /** By line, what stands at its end: its last figure, or why it has none. */
  readonly endWords: readonly GapText[];
  /** By line, the middle of its label; and where its last figure is. */
  readonly ends: readonly { readonly y: number; readonly from: number; readonly at: number }[];
  /** From the bottom of the scale to the names of the periods. */
  readonly below: number;
  readonly periods: Labels;
  /** One of this many periods is named, counted from the last: 1 names all. */
  readonly everyPeriod: number;
  readonly figureSize: number;
  readonly everyFigure: number;
  readonly gaps: readonly LineGap[];
}

/** Periods after each other in which a line has no figure, for the same reason. */
export interface LineGap {
  readonly line: number;
  /** From one period to another, both without a figure. */
  readonly from: number;
  readonly to: number;
  readonly text: GapText;
}

const END_GAP = 30;
const FIGURE_ROOM = 20;
const LARGEST_FIGURE = 36;
const END_SIZE = 36;
/** Of the stage, what the label of a line may take at its end; and how high it may be. */
const WIDEST_END = 0.26;
const END_HEIGHT = 80;
/** From the bottom of the scale to the names of the periods, if there are figures in between. */
const FOOT = 24;

/** Fits the lines with a label at the end of each, and the periods below. `plan` is that of any step. */
export function linesLayout(
  { periods, lines, max }: LinesPlan,
  size: { readonly width: number; readonly height: number },
  measures: Measures,
): LinesLayout {
  const lasts = lines.map(lastOf);
  const endWords = lines.map((line) => wordsAtEnd(line, size.width * WIDEST_END, measures));
  const figureWidth = Math.max(
    0,
    ...endWords.flatMap(({ lines: some, size: at }, i) => {
      const measure = hasFigure(lines[i]) ? measures.figure : measures.label;
      return some.map(measure(at));
    }),
  );
  const labels = fitLabels(
    lines.map(({ label }) => label),
    [size.width * 0.14, size.width * 0.2, size.width * WIDEST_END],
    END_HEIGHT,
    measures,
  );
  const half = Math.max(0, ...periods.map(measures.label(33))) / 2;
  const firstFigures = lines
    .filter(({ figured, values }) => figured && values[0] !== null)
    .map(({ figures }) => figures[0] ?? '');
  const firstFigure = Math.max(0, ...firstFigures.map(measures.figure(LARGEST_FIGURE))) / 2;
  const left = Math.max(Math.min(half, size.width * 0.1), firstFigure) + 4;
  const right = END_GAP + figureWidth + FIGURE_ROOM + labels.width + 4;
  const width = Math.max(1, size.width - left - right);
  const gap = width / Math.max(1, periods.length - 1);
  const named = fittedPeriods(periods, gap, 2 * Math.min(left, right), measures);
  const figured = figuresAlong(lines, gap, measures);
  const top = figured.size + 20;
  const below = FOOT + (lines.some((line) => line.figured) ? figured.size : 8);
  const foot = below + heightOf(['', ''].slice(0, maxLines(named.labels)), named.labels.size);
  const plot = { x: left, y: top, width, height: Math.max(1, size.height - top - foot) };
  const heights = lines.map(
    (_, i) => Math.max(heightOfText(endWords[i]), heightOf(labels.lines[i] ?? [], labels.size)) + 6,
  );
  const at = lines.map(({ values }, i) => plot.y + plot.height * (1 - (values[lasts[i] ?? 0] ?? 0) / max));
  const places = spread(
    at.map((y, i) => ({ at: y, height: heights[i] ?? 0 })),
    plot.y + plot.height + below,
  );
  return {
    plot,
    endX: plot.x + width + END_GAP,
    labelX: plot.x + width + END_GAP + figureWidth + FIGURE_ROOM,
    labels,
    endWords,
    ends: lines.map((_, i) => ({
      y: places[i] ?? 0,
      from: plot.x + gap * (lasts[i] ?? 0),
      at: at[i] ?? 0,
    })),
    below,
    periods: named.labels,
    everyPeriod: named.every,
    figureSize: figured.size,
    everyFigure: figured.every,
    gaps: lines.flatMap((line, i) => gapsIn(line, i, { gap, height: plot.height }, measures)),
  };
}

/** What a line ends with: a figure never breaks, and words in its place take no more room than a label. */
function wordsAtEnd(line: Line, width: number, measures: Measures): GapText {
  const text = line.figures[lastOf(line)] ?? '';
  return hasFigure(line)
    ? { lines: [text], size: END_SIZE }
    : gapText(text, { width, height: END_HEIGHT }, measures.label);
}

export const hasFigure = (line: Line | undefined): boolean =>
  line?.values.some((value) => value !== null) === true;

const heightOfText = (text: GapText | undefined): number =>
  text === undefined ? 0 : heightOf(text.lines, text.size);

const LEAST_GAP = 60;

/** A line without any figure says so at its end. */
function gapsIn(
  { values, figures }: Line,
  line: number,
  { gap, height }: { readonly gap: number; readonly height: number },
  measures: Measures,
): readonly LineGap[] {
  if (values.every((value) => value === null)) return [];
  const runs: { from: number; to: number; words: string }[] = [];
  values.forEach((value, i) => {
    if (value !== null) return;
    const words = figures[i] ?? '';
    const last = runs.at(-1);
    if (last?.to === i - 1 && last.words === words) last.to = i;
    else runs.push({ from: i, to: i, words });
  });
  return runs.map(({ from, to, words }) => {
    const ends = from === 0 || to === values.length - 1 ? 0.5 : 0;
    const width = Math.max(LEAST_GAP, (to - from + 1 - ends) * gap - 16);
    return { line, from, to, text: gapText(words, { width, height: height / 4 }, measures.label) };
  });
}

/** The last period for which a line has a figure. */
export function lastOf({ values }: Line): number {
  return Math.max(
    0,
    values.findLastIndex((value) => value !== null),
  );
}

const maxLines = ({ lines }: Labels) => Math.max(1, ...lines.map((each) => each.length));

/** As many periods named as can be read next to each other; none is wider than what the ends leave for it. */
function fittedPeriods(periods: readonly string[], gap: number, widest: number, measures: Measures) {
  return thinned(periods.length, 28, (every) =>
    fitLabels(periods, [Math.min(gap * every - 16, widest)], 80, measures),
  );
}

/** As many figures along the lines as are readable next to each other. */
function figuresAlong(lines: readonly Line[], gap: number, measures: Measures) {
  const figures = lines
    .filter(({ figured }) => figured)
    .flatMap((line) => line.figures.filter((_, i) => line.values[i] !== null));
  const widest = (size: number) => Math.max(0, ...figures.map(measures.figure(size)));
  const every = Math.max(1, Math.ceil((widest(28) + 12) / gap));
  return { size: largestFitting(LARGEST_FIGURE, 28, (size) => widest(size) + 12 <= gap * every), every };
}
