import type { Moment } from './moment';

/** What the clocks of a computer say at one moment; all in milliseconds. */
export interface Reading {
  /** Since 1970. Jumps when it is put right. */
  readonly wall: number;
  /** Never jumps, but may stand still while the computer sleeps. */
  readonly running: number;
  /** Since the computer was started, its sleep included; as coarse as a second. */
  readonly uptime: number;
}

/** A moment as it can be kept for a later run of the program. */
export interface KeptMoment extends Moment {
  readonly uptime: number;
}

/** Less than this between two clocks is how coarsely they are read. */
const COARSE = 2_000;

/** Makes moments of readings: the running clock, put on by what the computer slept meanwhile. */
export class SteadyClock {
  readonly #start: Reading;
  readonly #startsAt: number;
  #slept = 0;
  #last = 0;

  /** Goes on from a moment that an earlier run kept, if any. */
  constructor(start: Reading, kept?: KeptMoment) {
    this.#start = start;
    this.#startsAt = kept === undefined ? start.wall : kept.steady + passedSince(kept, start);
    this.#last = this.#startsAt;
  }

  at(reading: Reading): KeptMoment {
    const ran = reading.running - this.#start.running;
    const slept = reading.uptime - this.#start.uptime - ran;
    if (slept > this.#slept + COARSE) this.#slept = slept;
    this.#last = Math.max(this.#last, this.#startsAt + ran + this.#slept);
    return { wall: reading.wall, steady: this.#last, uptime: reading.uptime };
  }
}

/**
 * Milliseconds between two runs of the program. The computer has run since, unless it was started later than the
 * first run by its own clock: then that clock is all there is to go by.
 */
function passedSince(kept: KeptMoment, { wall, uptime }: Reading): number {
  const byUptime = uptime - kept.uptime;
  const byWall = wall - kept.wall;
  const sameStart = byUptime >= 0 && (byWall < uptime || Math.abs(byWall - byUptime) < COARSE);
  return sameStart ? byUptime : Math.max(0, byWall);
}
