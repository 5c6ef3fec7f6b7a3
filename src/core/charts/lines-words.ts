import { INK, MUTED } from '../look/palette';
import { gapWords } from './gap-words';
import { isShown } from './fit';
import { hasFigure, lastOf, type LineGap, type LinesLayout } from './lines-layout';
import type { Line, LinesPlan } from './lines-plan';
import { heightOf, type Words } from './words';

/** The names of the periods, below the lines. */
export function periodWords({ periods }: LinesPlan, layout: LinesLayout): readonly Words[] {
  const { plot, periods: named, everyPeriod } = layout;
  return periods.flatMap((_, i): Words[] => {
    if (!isShown(i, periods.length, everyPeriod)) return [];
    const lines = named.lines[i] ?? [];
    const y = plot.y + plot.height + layout.below + heightOf(lines, named.size) / 2;
    return [
      {
        lines,
        x: xOf(i, periods.length, layout),
        y,
        align: 'center',
        size: named.size,
        colour: INK,
        bold: false,
        figure: false,
      },
    ];
  });
}

/** The end of a line: its last figure, its label, and a connector if they had to move. */
export interface LineEnd {
  readonly figure: Words;
  readonly label: Words;
  readonly leader: readonly (readonly [x: number, y: number])[];
  /** The line ends before the last period: the connector to its label must not look like more of it. */
  readonly early: boolean;
}

export function lineEnds({ lines }: LinesPlan, layout: LinesLayout): readonly LineEnd[] {
  return lines.map((line, i) => {
    const { y = 0, from = 0, at = 0 } = layout.ends[i] ?? {};
    const common = { y, align: 'left', colour: line.ink, bold: line.highlighted } as const;
    const end = layout.plot.x + layout.plot.width;
    const early = from < end - 1;
    const drawn = hasFigure(line);
    const far = drawn && (early || Math.abs(y - at) > 3);
    return {
      figure: {
        ...common,
        ...(layout.endWords[i] ?? { lines: [], size: 1 }),
        x: layout.endX,
        bold: drawn,
        figure: drawn,
        ...(drawn ? {} : { colour: MUTED }),
      },
      label: {
        ...common,
        lines: layout.labels.lines[i] ?? [],
        x: layout.labelX,
        size: layout.labels.size,
        figure: false,
      },
      leader: far
        ? [
            [from + 9, at],
            [Math.max(from + 9, end + 6), at],
            [layout.endX - 6, y],
          ]
        : [],
      early,
    };
  });
}

/** The words where a line is broken, at the foot of the chart and in its colour: a line's above that of another. */
export function lineGaps({ lines, periods }: LinesPlan, layout: LinesLayout): readonly PointFigure[] {
  const { plot, gaps } = layout;
  return gaps.map((gap, i): PointFigure => {
    const { line, from, to, text } = gap;
    const below = gaps.slice(0, i).filter((other) => other.from <= to && other.to >= from);
    // Those of one line are next to each other.
    const heights = lines.map((_, other) =>
      Math.max(0, ...below.filter((each) => each.line === other).map(heightOfGap)),
    );
    const lift = heights.reduce((sum, height) => sum + height, 0);
    const y = plot.y + plot.height - lift - heightOfGap(gap) / 2;
    const [left, right] = [xOf(from, periods.length, layout), xOf(to, periods.length, layout)];
    const place =
      from === 0
        ? ({ x: left, align: 'left' } as const)
        : to === periods.length - 1
          ? ({ x: right, align: 'right' } as const)
          : ({ x: (left + right) / 2, align: 'center' } as const);
    return {
      line,
      period: from,
      words: { ...gapWords(text, { ...place, y }), colour: lines[line]?.ink ?? MUTED },
    };
  });
}

const heightOfGap = ({ text }: LineGap): number => heightOf(text.lines, text.size);

/** A figure along a line, at its period. */
export interface PointFigure {
  readonly line: number;
  readonly period: number;
  readonly words: Words;
}

/**
 * The figures along the highlighted lines, each on the side away from the bend; of two lines the upper one has them
 * above, the lower one below. The last figure is not included: it is at the end.
 */
export function pointFigures(plan: LinesPlan, layout: LinesLayout): readonly PointFigure[] {
  const { lines, periods, max } = plan;
  const { plot, figureSize, everyFigure } = layout;
  return lines.flatMap((line, index) => {
    if (!line.figured) return [];
    return periods.flatMap((_, i): PointFigure[] => {
      const value = line.values[i] ?? null;
      if (value === null || i === lastOf(line) || !isShown(i, periods.length, everyFigure)) return [];
      const side = isBelow(lines, index, i) ? 1 : -1;
      return [
        {
          line: index,
          period: i,
          words: {
            lines: [line.figures[i] ?? ''],
            x: xOf(i, periods.length, layout),
            y: plot.y + plot.height * (1 - value / max) + side * (figureSize * 0.5 + 16),
            align: 'center',
            size: figureSize,
            colour: line.ink,
            bold: true,
            figure: true,
          },
        },
      ];
    });
  });
}

function isBelow(lines: readonly Line[], index: number, period: number): boolean {
  const here = lines[index]?.values[period] ?? 0;
  const other = lines.findIndex((line, i) => i !== index && line.figured);
  const there = lines[other]?.values[period] ?? null;
  if (there !== null) return there > here || (there === here && index > other);
  const around = [period - 1, period + 1].map((i) => lines[index]?.values[i] ?? null);
  const known = around.filter((value) => value !== null);
  return known.length > 0 && known.every((value) => value > here);
}

export function xOf(period: number, periods: number, { plot }: LinesLayout): number {
  return plot.x + (plot.width / Math.max(1, periods - 1)) * period;
}
