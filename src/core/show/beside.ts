import type { Activity } from '../workshop/activity';
import type { Session } from './show-state';

/** What the room does beside the show comes, or (nothing) goes: no step of the show, so that nothing plays. */
export function beside(session: Session, activity: Activity | null): Session {
  return { ...session, activity, curtain: 'none', table: false, motion: 'still' };
}
