import { ACTIONS, type Action, type CommandAction } from '../keys/actions';
import type { ShowState } from './show-state';
import type { Command } from './commands';

/** What taking back and doing again mean while the deck is shown: only what the pen did. */
export function inkCommandOf(action: Action): Command | undefined {
  const { does } = ACTIONS[action];
  return typeof does === 'object' && 'ink' in does ? { type: does.ink } : undefined;
}

/** The command that an action stands for, where it is one. */
export function commandOf(action: CommandAction, state: ShowState): Command;
export function commandOf(action: Action, state: ShowState): Command | undefined;
export function commandOf(action: Action, state: ShowState): Command | undefined {
  const { does } = ACTIONS[action];
  if (does === 'pointer') return nextPointer(state);
  if (typeof does === 'string' || !('command' in does)) return undefined;
  return typeof does.command === 'string' ? { type: does.command } : does.command;
}

/** One key for both pointers: dot, spotlight, off. */
function nextPointer({ tool }: ShowState): Command {
  return { type: 'tool', tool: tool === 'laser' || tool === 'spotlight' ? 'spotlight' : 'laser' };
}
