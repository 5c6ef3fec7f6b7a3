import { chord } from '../../core/keys/key-press';
import type { Action } from '../../core/keys/actions';
import { actionOf, isOfEditor, worksWhileEditing } from '../../core/keys/keymap';
import type { Binding } from '../../core/keys/binding';
import { fieldOf, undoesItself } from './typing';

/** The action of a key press in the editor, also from a field. */
export function actionWhileEditing(event: KeyboardEvent, mac: boolean): Action | undefined {
  const action = actionOf(event, mac);
  if (action === undefined || !worksWhileEditing(action)) return undefined;
  if (isOfHistory(action) && undoesItself(event.target)) return undefined;
  const typesCharacter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
  return typesCharacter && fieldOf(event.target) !== undefined ? undefined : action;
}

/** The action of a key press in a show. */
export function showActionOf(event: KeyboardEvent, mac: boolean): Action | undefined {
  const action = actionOf(event, mac);
  return action === undefined || isOfEditor(action) ? undefined : action;
}

/** Whether an action goes through the history of the deck. */
export function isOfHistory(action: Action): action is 'undo' | 'redo' {
  return action === 'undo' || action === 'redo';
}

/** Whether the show replaces the editor. */
export function isPresenting(action: Action): boolean {
  return action === 'presentFromStart' || action === 'presentFromHere';
}

/** A clicker button that the trainer set up. */
export function learnedAction(
  event: KeyboardEvent,
  mac: boolean,
  bindings: readonly Binding[],
): Action | undefined {
  const name = chord(event, mac);
  return bindings.find(({ key }) => key === name)?.action;
}
