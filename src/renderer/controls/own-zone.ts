import type { Zone } from '../../core/formatting/time-of-day';

/** The zone that the computer is set to. */
export const ownZone: Zone = (at) => -new Date(at).getTimezoneOffset();
