import type { ShowState } from './show-state';

/** What the audience sees of a session: its own picture while that is frozen. */
export function audienceState(session: ShowState): ShowState {
  if (session.frozen === null) return session;
  return { ...session, position: session.frozen, motion: 'still', activity: session.frozenActivity };
}
