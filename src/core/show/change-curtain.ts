import { closesActivity, hidesFigures } from './change-activity';
import type { Changes } from './changes';
import type { CommandType } from './commands';
import type { ShowState } from './show-state';

/** What lies over the slide, or holds it. */
export const CURTAIN_CHANGES = {
  curtain: ({ state }, { colour }) => ({
    ...state,
    curtain: state.curtain === colour ? 'none' : colour,
  }),
  pause: ({ state }) => ({ ...state, curtain: 'pause' }),
  resume: ({ state }) => ({ ...state, curtain: 'none' }),
  // The table of figures would give away what is guessed.
  table: ({ state }) => (hidesFigures(state) ? state : { ...state, curtain: 'none', table: !state.table }),
  close: ({ state }) => closesActivity(state) ?? closeTop(state),
  freeze: ({ state }) =>
    state.frozen === null
      ? { ...state, frozen: state.position, frozenActivity: state.activity, motion: 'still' }
      : { ...state, frozen: null, frozenActivity: null, motion: 'still' },
} satisfies Partial<Changes<CommandType>>;

function closeTop(state: ShowState): ShowState {
  if (state.curtain !== 'none') return { ...state, curtain: 'none' };
  return state.tool === 'none' ? { ...state, table: false } : { ...state, tool: 'none' };
}
