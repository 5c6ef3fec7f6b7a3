import type { Element } from 'chart.js';
import { THIN_LINE, type Point } from '../core/charts/ring-leader';
import { LEADING, type LabelBox, type Words } from '../core/charts/words';
import { FIGURE_FONT, TEXT_FONT, TRACK } from '../core/look/palette';

/** Figures look centred when they are drawn a little below the middle. */
const DROP = 0.04;

/** Writes words where the layout has them. `alpha` from 0 to 1. */
export function write(ctx: CanvasRenderingContext2D, words: Words, unit: number, alpha = 1): void {
  if (alpha <= 0) return;
  ctx.save();
  ctx.globalAlpha = Math.min(1, alpha);
  ctx.font = `${words.bold ? 700 : 400} ${words.size * unit}px "${words.figure ? FIGURE_FONT : TEXT_FONT}"`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = words.align;
  ctx.fillStyle = words.colour;
  const leading = words.size * LEADING;
  const top = words.y - ((words.lines.length - 1) / 2) * leading + words.size * DROP;
  words.lines.forEach((line, i) => {
    ctx.fillText(line, words.x * unit, (top + i * leading) * unit);
  });
  ctx.restore();
}

/** A background in the colour of what they stand on, for words that a line may pass behind. */
export function clearBehind(
  ctx: CanvasRenderingContext2D,
  words: Words,
  { unit, colour, alpha }: { readonly unit: number; readonly colour: string; readonly alpha: number },
): void {
  if (alpha <= 0) return;
  ctx.save();
  ctx.globalAlpha = Math.min(1, alpha);
  ctx.font = `700 ${words.size * unit}px "${FIGURE_FONT}"`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = words.align;
  ctx.strokeStyle = colour;
  ctx.lineJoin = 'round';
  ctx.lineWidth = 10 * unit;
  for (const line of words.lines) ctx.strokeText(line, words.x * unit, (words.y + words.size * DROP) * unit);
  ctx.restore();
}

/** A swatch, or its outline if its series is not drawn yet. */
export function paintBox(
  ctx: CanvasRenderingContext2D,
  box: LabelBox,
  unit: number,
  fill: string | null,
  edge: string,
) {
  const { x, y, width, height } = box;
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(x * unit, y * unit, width * unit, height * unit, 5 * unit);
  if (fill !== null) {
    ctx.fillStyle = fill;
    ctx.fill();
  } else {
    ctx.lineWidth = 2 * unit;
    ctx.strokeStyle = edge;
    ctx.stroke();
  }
  ctx.restore();
}

export interface LeaderLook {
  readonly unit: number;
  readonly colour: string;
  readonly alpha?: number;
  readonly dashed?: boolean;
}

/** The fine lines between rows. */
export function drawRowLines(
  ctx: CanvasRenderingContext2D,
  lines: readonly (readonly Point[])[],
  unit: number,
): void {
  for (const line of lines) drawLeader(ctx, line, { unit, colour: TRACK });
}

/** A thin line from what is drawn to its words. */
export function drawLeader(
  ctx: CanvasRenderingContext2D,
  points: readonly Point[],
  { unit, colour, alpha = 1, dashed = false }: LeaderLook,
): void {
  if (points.length === 0 || alpha <= 0) return;
  ctx.save();
  ctx.globalAlpha = Math.min(1, alpha);
  ctx.strokeStyle = colour;
  ctx.lineWidth = THIN_LINE * unit;
  if (dashed) ctx.setLineDash([5 * unit, 8 * unit]);
  ctx.lineJoin = 'round';
  ctx.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) ctx.moveTo(x * unit, y * unit);
    else ctx.lineTo(x * unit, y * unit);
  });
  ctx.stroke();
  ctx.restore();
}

type Axis = 'x' | 'y';

/** Where a bar's end is drawn now, in CSS pixels, and how much of it has grown, from 0 to 1. */
export function endOf(element: Element<Record<string, unknown>>, along: Axis) {
  const read = (final: boolean) => {
    const { x, y, base } = element.getProps(['x', 'y', 'base'], final);
    return { x: Number(x), y: Number(y), base: Number(base) };
  };
  const [now, end] = [read(false), read(true)];
  const length = end[along] - end.base;
  return { ...now, grown: length === 0 ? 1 : (now[along] - now.base) / length };
}

/** How visible a figure is when its bar has grown this far. */
export const comingUp = (grown: number): number => Math.min(1, Math.max(0, grown * 2 - 0.6));
