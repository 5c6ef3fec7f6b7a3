export const PEN_COLOURS = ['red', 'blue', 'yellow'] as const;
export type PenColour = (typeof PEN_COLOURS)[number];

/** A place on the stage in its own units: 1920 by 1080, whatever the window. */
export interface StagePoint {
  readonly x: number;
  readonly y: number;
}

/** One line of the pen. */
export interface Stroke {
  readonly colour: PenColour;
  readonly points: readonly StagePoint[];
}

/** The strokes of each slide, by its name. */
export type Strokes = Readonly<Record<string, readonly Stroke[]>>;

const MOST_STROKES = 400;
const MOST_POINTS = 4_000;
/** How near, in stage units, the eraser must come. */
const REACH = 28;

/** Adds a line to a slide; the oldest go when there are too many to keep. */
export function draw(strokes: Strokes, slide: string, stroke: Stroke): Strokes {
  if (stroke.points.length === 0) return strokes;
  const kept = { ...stroke, points: stroke.points.slice(0, MOST_POINTS) };
  return { ...strokes, [slide]: [...(strokes[slide] ?? []), kept].slice(-MOST_STROKES) };
}

/** Takes away every line of the slide that passes the point. */
export function erase(strokes: Strokes, slide: string, at: StagePoint): Strokes {
  const before = strokes[slide] ?? [];
  const after = before.filter((stroke) => !passes(stroke, at));
  return after.length === before.length ? strokes : { ...strokes, [slide]: after };
}

export function clear(strokes: Strokes, slide: string): Strokes {
  return strokes[slide] === undefined ? strokes : { ...strokes, [slide]: [] };
}

function passes({ points }: Stroke, at: StagePoint): boolean {
  return points.some((point, i) => distance(points[Math.max(0, i - 1)] ?? point, point, at) <= REACH);
}

/** From a point to the line between two others. */
function distance(a: StagePoint, b: StagePoint, at: StagePoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length));
  return Math.hypot(at.x - (a.x + part * dx), at.y - (a.y + part * dy));
}
