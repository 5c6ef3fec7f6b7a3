import type { Zone } from './time-of-day';

/** The time zone of the computer that the program runs on. */
export const ownZone: Zone = (at) => -new Date(at).getTimezoneOffset();
