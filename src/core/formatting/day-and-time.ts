import type { Language } from '../deck/types';
import { timeOfDay, type Zone } from './time-of-day';

/** Where a day is, seen from now. */
export type NearDay = 'today' | 'yesterday' | 'earlier';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export function nearDay(at: number, now: number, zone: Zone): NearDay {
  const days = dayOf(now, zone) - dayOf(at, zone);
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : 'earlier';
}

/** A moment as people say it: `3 november 14:05`, with the year if that is another than now. */
export function dayAndTime(language: Language, at: number, now: number, zone: Zone): string {
  const local = at + zone(at) * MINUTE;
  const isThisYear = yearOf(local) === yearOf(now + zone(now) * MINUTE);
  const day = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(local);
  return `${day} ${timeOfDay(at, zone)}`;
}

const dayOf = (at: number, zone: Zone) => Math.floor((at + zone(at) * MINUTE) / DAY);

const yearOf = (local: number) => new Date(local).getUTCFullYear();
