const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How many minutes the clocks of a place are ahead of Greenwich at a moment (milliseconds since 1970). */
export type Zone = (at: number) => number;

/** Minutes since midnight of `15:30`, `15.30`, `1530`, `9:05`, `905`; `undefined` if it is not a time of day. */
export function parseTimeOfDay(text: string): number | undefined {
  const found = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/u.exec(text);
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  return found === null || hours > 23 || minutes > 59 ? undefined : hours * 60 + minutes;
}

/** Whether a text can only be a whole time: with one digit more it would be none. */
export function isWholeTime(text: string): boolean {
  return /^\s*(?:\d{1,2}[:.]\d{2}|\d{4})\s*$/u.test(text);
}

/** The time of the day of a moment, with 24 hours in every language: `09:05`. */
export function timeOfDay(at: number, zone: Zone): string {
  const minutes = Math.floor(modulo(at + zone(at) * MINUTE, DAY) / MINUTE);
  return [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

/**
 * The moment nearest to now at which the clocks say so many minutes since midnight, behind or ahead of it. A time that
 * clocks skip for summer is as long after the time before as it says.
 */
export function nearestTime(minutes: number, now: number, zone: Zone): number {
  const today = Math.floor((now + zone(now) * MINUTE) / DAY);
  const moments = [today - 1, today, today + 1].flatMap((day) =>
    momentsOf(day * DAY + minutes * MINUTE, zone),
  );
  return moments.reduce((nearest, each) => (distance(each, now) <= distance(nearest, now) ? each : nearest));
}

/** The moments at which clocks show a local time: two in the hour that autumn repeats. */
function momentsOf(local: number, zone: Zone): readonly number[] {
  const [before, after] = [zone(local - DAY), zone(local + DAY)];
  const all = [local - before * MINUTE, local - after * MINUTE];
  const shown = all.filter((each) => each + zone(each) * MINUTE === local);
  return shown.length > 0 ? shown : all.slice(0, 1);
}

function distance(one: number, other: number): number {
  return Math.abs(one - other);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
