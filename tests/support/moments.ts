import type { Onlookers } from '../../src/core/show/change-clock';
import type { Moment } from '../../src/core/show/moment';
import type { Circumstances } from '../../src/core/show/apply';

export const NOON = Date.UTC(2026, 10, 24, 12);

/** A moment on a computer whose clock was never put right, unless told otherwise. */
export const moment = (steady: number, wall = steady): Moment => ({ wall, steady });

export const NOBODY_LOOKS: Onlookers = { fullScreen: false, console: false, editing: false };

/** A command comes at a moment, with nobody looking unless told otherwise. */
export const asOf = (time: number, own: Partial<Onlookers> = {}): Circumstances => ({
  now: moment(time),
  onlookers: { ...NOBODY_LOOKS, ...own },
});
