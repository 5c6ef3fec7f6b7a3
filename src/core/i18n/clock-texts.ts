/** The time of a talk, as the trainer sees it. */
export interface ClockTexts {
  readonly start: string;
  readonly pause: string;
  readonly reset: string;
  /** Takes back that the clock was set to nothing. */
  readonly restore: string;
  readonly wasReset: string;
  readonly ahead: (minutes: number) => string;
  readonly behind: (minutes: number) => string;
  readonly onTime: string;
  /** Whole minutes since the chosen end. */
  readonly over: (minutes: number) => string;
  readonly left: (minutes: number, planned: number) => string;
  readonly doneAt: (time: string) => string;
  readonly begunAt: string;
  readonly endAt: string;
  /** Before the time of day. */
  readonly now: string;
  readonly noTime: string;
  readonly notYet: string;
}
