import type { Measures } from './wrap-label';
import { INK } from '../look/palette';
import { fitLabels, largestFitting, type Labels } from './fit';
import { gapText, gapWords, type GapText } from './gap-words';
import type { RingPart, RingPlan } from './ring-plan';
import { ringLeader, type Point } from './ring-leader';
import { spread } from './spread';
import { heightOf, LEADING, type Words } from './words';

/** The words next to a part: its figure, its label below that, and a leader line from the ring. */
export interface RingNote {
  readonly figure: Words;
  readonly label: Words;
  readonly leader: readonly Point[];
}

/** Lengths of a ring, in stage units. */
export interface RingLayout {
  readonly centre: Point;
  readonly radius: number;
  readonly labels: Labels;
  readonly figureSize: number;
  /** By part, the words in the place of a missing figure. */
  readonly gaps: readonly (GapText | undefined)[];
  /** By part, the angle of its middle in radians, clockwise from the top. */
  readonly angles: readonly number[];
  /** By part, where the middle of its words is. */
  readonly heights: readonly number[];
}

/** The inner radius as a fraction of the outer. */
export const HOLE = 0.6;
/** From the ring to the words. */
const REACH = 92;
/** Between the words of two parts. */
const BETWEEN = 18;

/** Fits the ring in the middle, and the words for each part on the side where it is. `plan` is of any step. */
export function ringLayout(
  { parts, total }: RingPlan,
  size: { readonly width: number; readonly height: number },
  measures: Measures,
): RingLayout {
  const radius = Math.max(1, Math.min(300, size.height / 2 - 4));
  const centre: Point = [size.width / 2, size.height / 2];
  const angles = middles(parts, total);
  const names = parts.map(({ label }) => label);
  const beside = size.width / 2 - radius - REACH;
  const within = (room: number) => fitLabels(names, [beside], room, measures, 3);
  const sides = [true, false].map((right) =>
    [...parts.keys()].filter((i) => (angles[i] ?? 0) < Math.PI === right),
  );
  const highest = (labels: Labels, figureSize: number) =>
    Math.max(...sides.map((side) => side.reduce((sum, i) => sum + heightAt(labels, figureSize, i), 0)));
  const room = largestFitting(100, 16, (some) => highest(within(some), 28) <= size.height);
  const labels = within(room);
  const widest = (figureSize: number) =>
    Math.max(0, ...parts.map(({ missing, figure }) => (missing ? 0 : measures.figure(figureSize)(figure))));
  const figureSize = largestFitting(
    48,
    12,
    (some) => highest(labels, some) <= size.height && widest(some) <= beside,
  );
  const heights = parts.map(() => centre[1]);
  for (const side of sides) {
    const blocks = side.map((i) => ({
      at: centre[1] - Math.cos(angles[i] ?? 0) * radius,
      height: heightAt(labels, figureSize, i),
    }));
    const places = spread(blocks, size.height);
    side.forEach((part, n) => {
      heights[part] = places[n] ?? centre[1];
    });
  }
  const gaps = parts.map(({ missing, figure }) =>
    missing ? gapText(figure, { width: beside, height: figureSize * LEADING }, measures.label) : undefined,
  );
  return { centre, radius, labels, figureSize, gaps, angles, heights };
}

/** The room of a note, with what keeps it apart from the next. */
const heightAt = (labels: Labels, figureSize: number, part: number) =>
  noteHeight(labels, figureSize, part) + BETWEEN;

function noteHeight({ lines, size }: Labels, figureSize: number, part: number): number {
  return figureSize * LEADING + heightOf(lines[part] ?? [], size);
}

/** The words next to each part at a step. */
export function ringNotes({ parts }: RingPlan, layout: RingLayout): readonly RingNote[] {
  const allHighlighted = parts.every(({ highlighted }) => highlighted);
  return parts.map((part, i) => noteOf(part, layout, i, allHighlighted));
}

function noteOf(part: RingPart, layout: RingLayout, i: number, allHighlighted: boolean): RingNote {
  const { centre, radius, labels, figureSize } = layout;
  const angle = layout.angles[i] ?? 0;
  const way = angle < Math.PI ? 1 : -1;
  const lines = labels.lines[i] ?? [];
  const top = (layout.heights[i] ?? centre[1]) - noteHeight(labels, figureSize, i) / 2;
  const middle = top + (figureSize * LEADING) / 2;
  const x = centre[0] + way * (radius + REACH);
  const common = { x, align: way > 0 ? 'left' : 'right' } as const;
  const { highlighted, entered, ink } = part;
  const gap = layout.gaps[i];
  return {
    figure: gap
      ? gapWords(gap, { ...common, y: middle })
      : {
          ...common,
          lines: [part.figure],
          y: middle,
          size: figureSize,
          colour: ink,
          bold: true,
          figure: true,
        },
    label: {
      ...common,
      lines,
      y: top + figureSize * LEADING + heightOf(lines, labels.size) / 2,
      size: labels.size,
      colour: INK,
      bold: highlighted && entered && !allHighlighted,
      figure: false,
    },
    leader: gap ? [] : ringLeader(layout, i, [x - way * 14, middle]),
  };
}

/** The angle in the middle of each part, clockwise from the top. */
function middles(parts: RingPlan['parts'], total: number): readonly number[] {
  let before = 0;
  return parts.map(({ value }) => {
    const middle = before + value / 2;
    before += value;
    return (middle / Math.max(total, Number.MIN_VALUE)) * 2 * Math.PI;
  });
}
