import type { Language } from '../deck/types';

/** The day of a moment, as `24-11-2026`, where the program runs. `time` in milliseconds since 1970. */
export function dayIn(language: Language, time: number): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(time);
}
