import type { GroupResults } from '../groups/group-results';
import type { SessionProblem, SessionProblemCode } from '../groups/session-file';

/** What is wrong with a session file, and how to fix it. */
export interface SessionProblemText {
  readonly what: string;
  readonly fix: string;
}

/** What there is to say of groups and of the file that keeps what they did. */
export interface SessionTexts {
  readonly title: string;
  /** What a group is called by its number from 1, where it has no name. */
  readonly group: (number: number) => string;
  readonly none: string;
  readonly results: (results: GroupResults) => string;
  /** A day in the list of groups; `today` says that it is this one. */
  readonly day: (day: string, today: boolean) => string;
  readonly inRoom: string;
  readonly name: string;
  readonly add: string;
  readonly remove: string;
  readonly sure: (name: string) => string;
  readonly removeNow: string;
  readonly keep: string;
  readonly save: string;
  readonly full: (max: number) => string;
  readonly fileType: string;
  readonly problems: Readonly<Record<SessionProblemCode, (problem: SessionProblem) => SessionProblemText>>;
  /** Where in a session a problem stands, before what it is; empty for the file as a whole. */
  readonly place: (path: string) => string;
  /** The session of a deck was damaged, and has been kept under another name. */
  readonly setAside: (file: string, problem: string, kept: string) => string;
  readonly cannotOpen: (file: string, problem: string) => string;
  /** The session of a deck cannot be read or written beside it. */
  readonly elsewhere: (file: string, detail: string) => string;
  readonly notKept: (detail: string) => string;
  /** Elsewhere something else was done with the same groups: that is kept under another name. */
  readonly keptAside: (file: string, kept: string) => string;
  readonly noDeck: (session: string, deck: string) => string;
  readonly table: {
    /** Group, day, slide, headline, row, kind, value, how many, of how many, research. */
    readonly heads: readonly string[];
    readonly kinds: Readonly<Record<'guess' | 'order' | 'count' | 'answer', string>>;
  };
}
