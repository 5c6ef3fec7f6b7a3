import { closesActivity, hidesFigures } from './change-activity';
import type { Changes } from './changes';
import type { CommandType } from './commands';
import type { ShowState } from './show-state';

/** What lies over the slide, or holds it. */
export const CURTAIN_CHANGES = {
  curtain: ({ session }, { colour }) => ({
    ...session,
    curtain: session.curtain === colour ? 'none' : colour,
  }),
  pause: ({ session }) => ({ ...session, curtain: 'pause' }),
  resume: ({ session }) => ({ ...session, curtain: 'none' }),
  // The table of figures would give away what is guessed.
  table: ({ session }) =>
    hidesFigures(session) ? session : { ...session, curtain: 'none', table: !session.table },
  close: ({ session }) => closesActivity(session) ?? closeTop(session),
  freeze: ({ session }) =>
    session.frozen === null
      ? { ...session, frozen: session.position, frozenActivity: session.activity, motion: 'still' }
      : { ...session, frozen: null, frozenActivity: null, motion: 'still' },
} satisfies Partial<Changes<CommandType>>;

function closeTop(session: ShowState): ShowState {
  if (session.curtain !== 'none') return { ...session, curtain: 'none' };
  return session.tool === 'none' ? { ...session, table: false } : { ...session, tool: 'none' };
}
