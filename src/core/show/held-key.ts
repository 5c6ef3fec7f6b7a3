import type { ActionRow } from '../keys/action-row';
import { askedNow } from '../workshop/activity';
import type { ShowState } from './show-state';

/** Milliseconds in which a slide can be seen at all. */
export const MIN_LOOK_MS = 250;

/**
 * Whether a key that is held down acts once more. Times in milliseconds on one clock; `before` is that of the press, or
 * of the last time that it acted.
 */
export function actsAgain(held: ActionRow['held'], before: number, now: number, state: ShowState): boolean {
  if (held !== 'steps') return held === 'repeats';
  return now - before >= MIN_LOOK_MS && !waits(state);
}

/** A question that waits for its answer is not run over. */
function waits({ activity }: ShowState): boolean {
  return askedNow(activity)?.shown === false;
}
