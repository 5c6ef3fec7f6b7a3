import type { Activity } from '../workshop/activity';
import type { ShowState } from './show-state';

/** What the room does beside the show comes, or (nothing) goes: no step of the show, so that nothing plays. */
export function withActivity(state: ShowState, activity: Activity | null): ShowState {
  return { ...state, activity, curtain: 'none', table: false, motion: 'still' };
}
