import type { ShowState } from './show-state';

/** What the audience sees of a session: its own picture while that is frozen. */
export function audienceState(state: ShowState): ShowState {
  if (state.frozen === null) return state;
  return { ...state, position: state.frozen, motion: 'still', activity: state.frozenActivity };
}
