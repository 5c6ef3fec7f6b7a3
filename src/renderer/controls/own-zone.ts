import type { Zone } from '../../core/formatting/time-of-day';

/** The time zone of the computer. */
export const ownZone: Zone = (at) => -new Date(at).getTimezoneOffset();
