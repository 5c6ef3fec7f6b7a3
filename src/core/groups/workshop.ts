/** What people in the room counted of themselves: how many of them said yes to a row, by its id. */
export interface OwnCount {
  readonly people: number;
  readonly rows: Readonly<Record<string, number>>;
  /** When it was counted, in milliseconds since 1970. */
  readonly at: number;
}

export interface Answer {
  readonly text: string;
  readonly votes: number;
}

/** What was said about a slide. */
export interface Talk {
  readonly answers: readonly Answer[];
  /** When the time for it is over: steady time, as of `Moment`. */
  readonly endsAt: number | null;
}

/** What one group in the room did with a deck. Who they are is neither asked nor kept. */
export interface Group {
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly started: number;
  /** Up to six guesses of a figure, by `figureKey`. */
  readonly guesses: Readonly<Record<string, readonly number[]>>;
  /** The rows of a slide as the group ranked them, by the slide's id. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
  /** By the slide's id. */
  readonly counts: Readonly<Record<string, OwnCount>>;
  /** By `talkKey`. */
  readonly talks: Readonly<Record<string, Talk>>;
}

/** The groups of a day, or of several, that worked with the same deck. */
export interface Workshop {
  readonly groups: readonly Group[];
  /** The group that is in the room now, from 0. */
  readonly now: number;
}

export const NOBODY: Workshop = { groups: [], now: 0 };

export const WORKSHOP_LIMITS = {
  groups: 200,
  guesses: 6,
  answers: 40,
  people: 10_000,
  text: 200,
} as const;

/** Names a figure of a deck: a row of a slide, or the one figure that a slide is about. */
export function figureKey(slide: string, row: string | null): string {
  return row === null ? slide : `${slide}/${row}`;
}

export function newGroup(name: string, started: number): Group {
  return { name, started, guesses: {}, orders: {}, counts: {}, talks: {} };
}

export function groupNow(workshop: Workshop): Group | undefined {
  return workshop.groups[workshop.now];
}
