import type { Binding } from './binding';
import { chord, isModifier, type KeyPress } from './key-press';
import type { Action } from './actions';
import { actionOf } from './keymap';

/** What clickers send, and nobody types: next, previous, and their start button. */
const CLICKER: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5', 'Shift+F5']);

/** Named keys that a field, a list or a button answers itself. */
const TYPING: ReadonlySet<string> = new Set([
  'Enter',
  'Tab',
  'Escape',
  'Backspace',
  'Delete',
  'Insert',
  'Home',
  'End',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'ContextMenu',
  'Dead',
  'Process',
  'Compose',
  'Unidentified',
]);

/**
 * The action of a key that belongs to the show whatever has the focus: no clicker may be dead while something is typed.
 * Nothing for keys that can be typed, also when a clicker was found to send them.
 */
export function claimedAction(
  press: KeyPress,
  mac: boolean,
  learned: readonly Binding[],
): Action | undefined {
  const name = chord(press, mac);
  if (name === undefined) return undefined;
  if (CLICKER.has(name)) return actionOf(press, mac);
  return canBeTyped(press) ? undefined : learned.find(({ key }) => key === name)?.action;
}

function canBeTyped(press: KeyPress): boolean {
  return [...press.key].length === 1 || TYPING.has(press.key) || isModifier(press);
}
