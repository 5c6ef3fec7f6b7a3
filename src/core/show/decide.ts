import { commandOf } from './action-command';
import type { Deck } from '../deck/types';
import type { Texts } from '../i18n/texts';
import type { Action, HandledAction, PanelAction, WindowAction } from '../keys/actions';
import { isCommand, isOfWindow, isPanel } from '../keys/keymap';
import { slideAt } from '../slide/navigation';
import { hasTop } from './apply';
import { unavailableReason } from '../workshop/unavailable-reason';
import type { ShowState } from './show-state';
import type { Command } from './commands';

/** What is done about an action. */
export type Decision =
  | { readonly type: 'command'; readonly command: Command }
  /** Nothing is done, and the trainer is told why. */
  | { readonly type: 'notice'; readonly text: string }
  /** It happens in a window alone: one of its panels, the editor, the notes. */
  | { readonly type: 'window'; readonly action: PanelAction | WindowAction }
  /** What only the host of the show can do: it has the windows and the files. */
  | { readonly type: 'handler'; readonly action: HandledAction };

/** What the decision depends on. */
export interface Standing {
  readonly deck: Deck;
  readonly state: ShowState;
  /** The console is open. */
  readonly console: boolean;
}

/**
 * The one place that decides what an action means: for the program, the standalone page, and windows that predict.
 */
export function decide(action: Action, { deck, state, console }: Standing, texts: Texts): Decision {
  if (action === 'freeze' && !console && state.frozen === null)
    return { type: 'notice', text: texts.console.freezeNeedsConsole };
  const nothing = unavailableReason(action, slideAt(deck, state.position.slide), texts.workshop);
  if (nothing !== undefined) return { type: 'notice', text: nothing };
  if (action === 'close' && hasTop(state)) return { type: 'command', command: { type: 'close' } };
  if (isCommand(action)) return { type: 'command', command: commandOf(action, state) };
  const inWindow = isPanel(action) || isOfWindow(action);
  return inWindow ? { type: 'window', action } : { type: 'handler', action };
}
