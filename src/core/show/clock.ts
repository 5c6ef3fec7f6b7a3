import * as v from 'valibot';

/** From when on which slide was before the room, in steady time, as of `Moment`; an empty name is a pause. */
const visitSchema = v.pipe(v.object({ slide: v.string(), from: v.number() }), v.readonly());

/**
 * The time of a talk. How long it has lasted is never kept, but reckoned from the visits: so the minutes of its slides
 * are always all of it.
 */
export const clockSchema = v.object({
  /** In the order of time; the first is no pause. */
  visits: v.pipe(v.array(visitSchema), v.readonly()),
  /** When the talk is to end by the clock on the wall, where the trainer has said so. */
  endAt: v.nullable(v.number()),
});
export type Clock = Readonly<v.InferOutput<typeof clockSchema>>;

export const STOPPED: Clock = { visits: [], endAt: null };
const PAUSE = '';

export function isRunning({ visits }: Clock): boolean {
  return (visits.at(-1)?.slide ?? PAUSE) !== PAUSE;
}

export function hasBegun({ visits }: Clock): boolean {
  return visits.length > 0;
}

export function startClock(clock: Clock, slide: string, now: number): Clock {
  return isRunning(clock) ? clock : visited(clock, slide, now);
}

export function pauseClock(clock: Clock, now: number): Clock {
  return isRunning(clock) ? visited(clock, PAUSE, now) : clock;
}

/** Notes that another slide is before the room, while the clock runs. */
export function visitSlide(clock: Clock, slide: string, now: number): Clock {
  return isRunning(clock) && clock.visits.at(-1)?.slide !== slide ? visited(clock, slide, now) : clock;
}

/** Nothing has run any more. An end that is still to come stays; `wall` is what the computer's clock says now. */
export function clearClock({ endAt }: Clock, wall: number): Clock {
  return { ...STOPPED, endAt: endAt !== null && endAt > wall ? endAt : null };
}

/**
 * The talk began at another time: before, and its first slide took the longer; or after, and what was shown until
 * then does not count. With nothing run yet, `slide` has been before the room since.
 */
export function beginClock(clock: Clock, slide: string, from: number): Clock {
  const { visits } = clock;
  if (visits.length === 0) return { ...clock, visits: [{ slide, from }] };
  const left = visits.filter((_, i) => (visits[i + 1]?.from ?? Infinity) > from);
  const moved = left.map((visit, i) => (i === 0 ? { ...visit, from } : visit));
  return { ...clock, visits: moved[0]?.slide === PAUSE ? moved.slice(1) : moved };
}

/** Milliseconds the talk has lasted, pauses left out. */
export function elapsed(clock: Clock, now: number): number {
  return [...timePerSlide(clock, now).values()].reduce((sum, time) => sum + time, 0);
}

/** Milliseconds each slide was before the room, by its name. */
export function timePerSlide({ visits }: Clock, now: number): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [i, { slide, from }] of visits.entries()) {
    const until = visits[i + 1]?.from ?? now;
    if (slide !== PAUSE) times.set(slide, (times.get(slide) ?? 0) + Math.max(0, until - from));
  }
  return times;
}

/** `75000` → `00:01:15` */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** A later visit never begins before the one it follows. */
function visited(clock: Clock, slide: string, now: number): Clock {
  const from = Math.max(now, clock.visits.at(-1)?.from ?? now);
  return { ...clock, visits: [...clock.visits, { slide, from }] };
}
