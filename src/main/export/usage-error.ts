import type { Language } from '../../core/deck/types';
import { KnownError } from '../../core/errors/known-error';
import type { CommandMistake } from '../../core/export/command-mistake';

/** The words of an export command cannot be carried out. */
export class UsageError extends KnownError {
  constructor(
    readonly mistakes: readonly [CommandMistake, ...CommandMistake[]],
    /** The language in which they are to be told. */
    readonly language: Language,
  ) {
    super('usage', mistakes.map(({ kind }) => kind).join(', '));
  }
}
