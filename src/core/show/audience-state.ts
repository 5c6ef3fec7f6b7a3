import type { ShowState } from './show-state';

/** The state as the audience sees it: its own position while that is frozen. */
export function audienceState(state: ShowState): ShowState {
  if (state.frozen === null) return state;
  return { ...state, position: state.frozen, motion: 'still', activity: state.frozenActivity };
}
