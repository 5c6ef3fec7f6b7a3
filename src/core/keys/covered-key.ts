import type { KeyPress } from './key-press';
import type { Action } from './actions';
import { opensAnywhere } from './keymap';

/**
 * Whether a key means what it means although a panel lies over the show. Letters, signs and arrows are the panel's: what
 * is behind it must not change unseen. `panel` is the action that opened it, or `other`.
 */
export function passesPanel(press: KeyPress, action: Action, panel: string): boolean {
  if (action === 'close' || action === panel) return true;
  if (opensAnywhere(action) && opensAnywhere(panel)) return true;
  // A question that main puts goes along to the console: with a second screen it is opened first, before any answer.
  if (panel === 'other' && action === 'console') return true;
  return press.ctrlKey || press.metaKey || /^(?:F\d|Page)/u.test(press.key);
}
