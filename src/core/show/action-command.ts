import type { Action } from '../keys/keymap';
import type { ShowState } from './show-state';
import type { Command } from './commands';

/** Actions that are commands by another name. */
const PLAIN = [
  'next',
  'previous',
  'nextSlide',
  'previousSlide',
  'first',
  'last',
  'jumpBack',
  'jumpForward',
  'table',
  'replay',
  'freeze',
  'clockToggle',
  'clockRestore',
  'clearPen',
  'own',
  'talk',
  'wrapUp',
] as const;

/** What taking back and doing again mean while the deck is shown: only what the pen did. */
export function inkCommandOf(action: Action): Command | undefined {
  if (action === 'undo') return { type: 'undoInk' };
  return action === 'redo' ? { type: 'redoInk' } : undefined;
}

/** The command that an action of the keymap stands for, where it is one. */
export function commandOf(action: Action, session: ShowState): Command | undefined {
  const plain = PLAIN.find((name) => name === action);
  if (plain !== undefined) return { type: plain };
  switch (action) {
    case 'black':
    case 'white':
      return { type: 'curtain', colour: action };
    case 'pointer':
      // One key for both pointers: dot, spotlight, off.
      return {
        type: 'tool',
        tool: session.tool === 'laser' || session.tool === 'spotlight' ? 'spotlight' : 'laser',
      };
    case 'guess':
      return { type: 'ask' };
    case 'pen':
    case 'eraser':
      return { type: 'tool', tool: action };
    default:
      return undefined;
  }
}
