import { isRunning } from './clock';
import { groupNow } from '../groups/workshop';
import type { ShowState } from './show-state';

/** What tells that a show is on. */
export interface Presence {
  /** The show fills a screen. */
  readonly full: boolean;
  /** The console is open. */
  readonly console: boolean;
  readonly state: ShowState;
}

/**
 * Until when the display may not go to sleep, as steady time: as long as a show is on, which nobody can
 * say beforehand, or until a countdown that the room looks at is over. A moment that has passed: it may sleep.
 */
export function awakeUntil({ full, console, state }: Presence): number {
  if (full || console || isRunning(state.clock)) return Infinity;
  const talks = Object.values(groupNow(state.workshop)?.talks ?? {});
  return Math.max(0, ...talks.map(({ endsAt }) => endsAt ?? 0));
}
