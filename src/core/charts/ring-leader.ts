export type Point = readonly [x: number, y: number];

/** How wide a thin line in a chart is drawn, in stage units. */
export const THIN_LINE = 2.5;

interface Ring {
  readonly centre: Point;
  readonly radius: number;
  /** By part, the angle of its middle in radians, clockwise from the top. */
  readonly angles: readonly number[];
}

/** From the ring to the start of a line, between two lines around it, and before the words. */
const START = 6;
const BETWEEN = 9;
const RUN = 24;
const PIECES = 12;

/** A line from a part of a ring to its words: straight if that does not cross the ring, else around it. */
export function ringLeader(ring: Ring, part: number, to: Point): readonly Point[] {
  const angle = ring.angles[part] ?? 0;
  const way = angle < Math.PI ? 1 : -1;
  const from = pointAt(ring, angle, ring.radius + START);
  const bend: Point = [to[0] - way * RUN, to[1]];
  if (clears(ring, from, bend)) return [from, bend, to];
  return [from, ...around(ring, part, to), to];
}

function pointAt({ centre }: Ring, angle: number, radius: number): Point {
  return [centre[0] + Math.sin(angle) * radius, centre[1] - Math.cos(angle) * radius];
}

/** Whether a straight line stays outside the ring. */
function clears({ centre, radius }: Ring, from: Point, to: Point): boolean {
  return Array.from({ length: PIECES }, (_, i) => (i + 1) / PIECES).every((share) => {
    const x = from[0] + (to[0] - from[0]) * share - centre[0];
    const y = from[1] + (to[1] - from[1]) * share - centre[1];
    return Math.hypot(x, y) >= radius + START - 1;
  });
}

/**
 * Along a circle around the ring to the height of the words. Each line on a side has a circle of its own, the first
 * to leave the widest, so that none crosses another.
 */
function around(ring: Ring, part: number, to: Point): readonly Point[] {
  const angle = ring.angles[part] ?? 0;
  const right = angle < Math.PI;
  const side = [...ring.angles.keys()].filter((i) => (ring.angles[i] ?? 0) < Math.PI === right);
  const place = side.indexOf(part);
  const drop = (radius: number) => Math.max(-1, Math.min(1, (ring.centre[1] - to[1]) / radius));
  const end = (radius: number) => {
    const turned = Math.acos(drop(radius));
    return right ? turned : 2 * Math.PI - turned;
  };
  const onward = end(ring.radius) > angle;
  const rank = onward ? side.length - place : place + 1;
  const radius = ring.radius + START + rank * BETWEEN;
  return Array.from({ length: PIECES + 1 }, (_, i) =>
    pointAt(ring, angle + ((end(radius) - angle) * i) / PIECES, radius),
  );
}
