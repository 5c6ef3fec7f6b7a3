import type { Problem } from '../deck/problem';

/** What can go wrong outside the program's power, with the exit code of the command line. */
export const EXIT_CODES = {
  usage: 2,
  nothingDone: 2,
  deckProblems: 3,
  cannotRead: 4,
  cannotWrite: 4,
  renderFailed: 5,
  cancelled: 5,
} as const;

/** The exit code of a bug. */
export const FAULT = 70;

export type ErrorCode = keyof typeof EXIT_CODES;

/** A known failure: one clear line for the user. Anything else that is thrown is a bug. */
export class KnownError extends Error {
  /** `subject` is what it is about: a file, an option, a limit. */
  constructor(
    readonly code: ErrorCode,
    readonly subject: string,
    readonly detail = '',
    readonly problems: readonly Problem[] = [],
  ) {
    super(`${code}: ${subject} ${detail}`.trim());
    this.name = 'KnownError';
  }
}
