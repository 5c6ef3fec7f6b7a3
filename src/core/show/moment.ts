/** When something happens, on two clocks: the computer's own may be put right at any time, by hours. */
export interface Moment {
  /** What the clock of the computer says, in milliseconds since 1970: to be shown, never to measure with. */
  readonly wall: number;
  /**
   * Milliseconds that grow at the pace of real time, also while the computer sleeps, and never go back. They begin
   * near the milliseconds since 1970, so that one that was kept can be compared with one of a later run.
   */
  readonly steady: number;
}

/** What the clock of the computer says of a steady time. */
export function wallTime(steady: number, now: Moment): number {
  return now.wall - (now.steady - steady);
}

/** The steady time of what the clock of the computer says. */
export function steadyTime(wall: number, now: Moment): number {
  return now.steady - (now.wall - wall);
}
