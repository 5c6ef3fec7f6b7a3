import type { Deck } from './deck/types';
import { slideAt, type Position } from './navigation';

/** From when on which slide was before the room; an empty name is a pause. */
export interface Visit {
  readonly slide: string;
  readonly from: number;
}

/** The time of a talk: timestamps only (milliseconds since 1970), everything else is worked out from them. */
export interface Clock {
  /** When it was started last, or nothing while it stands still. */
  readonly runningSince: number | null;
  /** Milliseconds it ran before that. */
  readonly before: number;
  /** When the talk is to end, where the trainer has said so. */
  readonly endAt: number | null;
  readonly visits: readonly Visit[];
}

export const STOPPED: Clock = { runningSince: null, before: 0, endAt: null, visits: [] };

const MINUTE = 60_000;

export function startClock(clock: Clock, slide: string, now: number): Clock {
  if (clock.runningSince !== null) return clock;
  return { ...clock, runningSince: now, visits: [...clock.visits, { slide, from: now }] };
}

export function pauseClock(clock: Clock, now: number): Clock {
  if (clock.runningSince === null) return clock;
  const visits = [...clock.visits, { slide: '', from: now }];
  return { ...clock, runningSince: null, before: elapsed(clock, now), visits };
}

/** Notes that another slide is before the room, while the clock runs. */
export function visitSlide(clock: Clock, slide: string, now: number): Clock {
  if (clock.runningSince === null || clock.visits.at(-1)?.slide === slide) return clock;
  return { ...clock, visits: [...clock.visits, { slide, from: now }] };
}

/** Milliseconds the talk has lasted, pauses left out. */
export function elapsed(clock: Clock, now: number): number {
  return clock.before + (clock.runningSince === null ? 0 : Math.max(0, now - clock.runningSince));
}

/** Milliseconds each slide was before the room, by its name. */
export function timePerSlide(clock: Clock, now: number): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [i, { slide, from }] of clock.visits.entries()) {
    const until = clock.visits[i + 1]?.from ?? (clock.runningSince === null ? from : now);
    if (slide !== '') times.set(slide, (times.get(slide) ?? 0) + Math.max(0, until - from));
  }
  return times;
}

/** Where the talk stands against its plan; all in milliseconds. */
export interface Schedule {
  readonly planned: number;
  readonly elapsed: number;
  /** When it will be done if the rest goes as planned. */
  readonly doneAt: number;
  /** More than zero: ahead of the plan; less: behind. Zero while there is no plan to hold it to. */
  readonly ahead: number;
}

/** What is left of this slide and what the later ones ask, held against the planned or the chosen end. */
export function schedule(deck: Deck, at: Position, clock: Clock, now: number): Schedule {
  const planned = plannedMinutes(deck) * MINUTE;
  const ran = elapsed(clock, now);
  const spent = timePerSlide(clock, now).get(slideAt(deck, at.slide).id) ?? 0;
  const here = Math.max(0, (slideAt(deck, at.slide).minutes ?? 0) * MINUTE - spent);
  const later = deck.slides
    .slice(at.slide + 1)
    .reduce((sum, slide) => sum + (slide.minutes ?? 0) * MINUTE, 0);
  const doneAt = now + here + later;
  const target = clock.endAt ?? now - ran + planned;
  const started = clock.runningSince !== null || clock.before > 0;
  return { planned, elapsed: ran, doneAt, ahead: started && planned > 0 ? target - doneAt : 0 };
}

/** The minutes of a deck: of its slides together, or, where they name none, of the deck itself. */
export function plannedMinutes(deck: Deck): number {
  const slides = deck.slides.reduce((sum, slide) => sum + (slide.minutes ?? 0), 0);
  return slides > 0 ? slides : (deck.minutes ?? 0);
}

/** `75000` → `00:01:15` */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** `15:30` on the day of `now` → its timestamp, the next day if that has passed; nothing for another text. */
export function parseEnd(text: string, now: number, zoneMinutes: number): number | undefined {
  const found = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/u.exec(text);
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || hours > 23 || minutes > 59) return undefined;
  const local = now + zoneMinutes * MINUTE;
  const day = Math.floor(local / (24 * 60 * MINUTE)) * 24 * 60 * MINUTE;
  const end = day + (hours * 60 + minutes) * MINUTE - zoneMinutes * MINUTE;
  return end > now ? end : end + 24 * 60 * MINUTE;
}
