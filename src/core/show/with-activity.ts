import type { Activity } from '../workshop/activity';
import type { ShowState } from './show-state';

/** What the room does beside the show comes, or (nothing) goes: no step of the show, so that nothing plays. */
export function withActivity(session: ShowState, activity: Activity | null): ShowState {
  return { ...session, activity, curtain: 'none', table: false, motion: 'still' };
}
