import * as v from 'valibot';

export const PEN_COLOURS = ['red', 'blue', 'yellow'] as const;
export type PenColour = (typeof PEN_COLOURS)[number];

/** Points of one line. */
export const MAX_POINTS = 4_000;
const place = v.pipe(v.number(), v.finite());

/** A place on the stage in its own units: 1920 by 1080, whatever the window. */
export const stagePointSchema = v.pipe(v.strictObject({ x: place, y: place }), v.readonly());
export type StagePoint = v.InferOutput<typeof stagePointSchema>;

/** One line of the pen. */
export const strokeSchema = v.strictObject({
  colour: v.picklist(PEN_COLOURS),
  points: v.pipe(v.array(stagePointSchema), v.maxLength(MAX_POINTS), v.readonly()),
});
export type Stroke = Readonly<v.InferOutput<typeof strokeSchema>>;

/** The strokes of each slide, by its name. */
export type Strokes = Readonly<Record<string, readonly Stroke[]>>;

const MAX_STROKES = 400;
/** How near, in stage units, the eraser must come. */
const REACH = 28;

/** Adds a line to a slide; the oldest go when there are too many to keep. */
export function draw(strokes: Strokes, slide: string, stroke: Stroke): Strokes {
  if (stroke.points.length === 0) return strokes;
  const kept = { ...stroke, points: stroke.points.slice(0, MAX_POINTS) };
  return { ...strokes, [slide]: [...(strokes[slide] ?? []), kept].slice(-MAX_STROKES) };
}

/** Removes every stroke of the slide that the eraser crosses on its way `from` one point to another. */
export function erase(strokes: Strokes, slide: string, at: StagePoint, from = at): Strokes {
  const before = strokes[slide] ?? [];
  const after = before.filter((stroke) => !passes(stroke, from, at));
  return after.length === before.length ? strokes : { ...strokes, [slide]: after };
}

export function clear(strokes: Strokes, slide: string): Strokes {
  return (strokes[slide] ?? []).length === 0 ? strokes : { ...strokes, [slide]: [] };
}

function passes({ points }: Stroke, from: StagePoint, to: StagePoint): boolean {
  return points.some((point, i) => apart(points[Math.max(0, i - 1)] ?? point, point, from, to) <= REACH);
}

/** The distance of two line segments: zero if they cross, else from an end to the other segment. */
function apart(a: StagePoint, b: StagePoint, c: StagePoint, d: StagePoint): number {
  if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return 0;
  return Math.min(distance(a, b, c), distance(a, b, d), distance(c, d, a), distance(c, d, b));
}

/** On which side of a line a point lies: above zero on one, below on the other. */
function side(a: StagePoint, b: StagePoint, at: StagePoint): number {
  return (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x);
}

/** From a point to the line between two others. */
function distance(a: StagePoint, b: StagePoint, at: StagePoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length));
  return Math.hypot(at.x - (a.x + part * dx), at.y - (a.y + part * dy));
}
