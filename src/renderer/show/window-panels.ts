import type { Action } from '../../core/keys/keymap';

/** What any window may open. The other panels are the trainer's, and main knows whose window that is. */
export const ANYONES: ReadonlySet<Action> = new Set<Action>(['overview', 'help']);
