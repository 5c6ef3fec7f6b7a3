import { chord, type KeyPress } from './key-press';

/** Everything a user can ask for by key or menu. */
export type Action =
  | 'next'
  | 'previous'
  | 'nextSlide'
  | 'previousSlide'
  | 'first'
  | 'last'
  | 'jumpBack'
  | 'jumpForward'
  | 'presentFromStart'
  | 'presentFromHere'
  | 'fullScreen'
  | 'close'
  | 'black'
  | 'white'
  | 'overview'
  | 'table'
  | 'replay'
  | 'guess'
  | 'own'
  | 'talk'
  | 'wrapUp'
  | 'groups'
  | 'saveGroups'
  | 'report'
  | 'console'
  | 'swap'
  | 'screenCheck'
  | 'freeze'
  | 'pointer'
  | 'pen'
  | 'eraser'
  | 'clearPen'
  | 'clockToggle'
  | 'clockReset'
  | 'clockRestore'
  | 'saveLog'
  | 'learnButton'
  | 'notesLarger'
  | 'notesSmaller'
  | 'notesDown'
  | 'notesUp'
  | 'welcome'
  | 'copyDetails'
  | 'help'
  | 'manual'
  | 'saveManual'
  | 'licences'
  | 'about'
  | 'open'
  | 'openBuiltIn'
  | 'newFromReport'
  | 'newEmpty'
  | 'save'
  | 'saveAs'
  | 'edit'
  | 'undo'
  | 'redo'
  | 'export'
  | 'print'
  | 'language'
  | 'quit';

export type MenuGroup = 'file' | 'edit' | 'show' | 'view' | 'help';

/** One row of the keymap, of the help screen and of the menu. */
export interface KeyRow {
  readonly action: Action;
  /** As the browser names them (`KeyboardEvent.key`, letters small), with `Mod+`, `Alt+` or `Shift+` before. */
  readonly keys: readonly string[];
  readonly menu: MenuGroup;
  /** What a key that is held down does: act again and again, or so but at the pace of slides. Else it acts once. */
  readonly held?: 'repeats' | 'steps';
}

/** `Mod` is Cmd on a Mac and Ctrl elsewhere. */
export const KEYMAP: readonly KeyRow[] = [
  {
    action: 'next',
    keys: ['ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n', 'PageDown'],
    menu: 'show',
    held: 'steps',
  },
  {
    action: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'Backspace', 'p', 'PageUp'],
    menu: 'show',
    held: 'steps',
  },
  { action: 'nextSlide', keys: ['Shift+ArrowRight'], menu: 'show', held: 'steps' },
  { action: 'previousSlide', keys: ['Shift+ArrowLeft'], menu: 'show', held: 'steps' },
  { action: 'first', keys: ['Home'], menu: 'show' },
  { action: 'last', keys: ['End'], menu: 'show' },
  { action: 'jumpBack', keys: ['Alt+ArrowLeft'], menu: 'show' },
  { action: 'jumpForward', keys: ['Alt+ArrowRight'], menu: 'show' },
  { action: 'replay', keys: ['r'], menu: 'show' },
  { action: 'guess', keys: ['q'], menu: 'show' },
  { action: 'own', keys: ['m'], menu: 'show' },
  { action: 'talk', keys: ['a'], menu: 'show' },
  { action: 'wrapUp', keys: ['u'], menu: 'show' },
  { action: 'groups', keys: ['j'], menu: 'show' },
  { action: 'saveGroups', keys: [], menu: 'show' },
  { action: 'report', keys: [], menu: 'show' },
  { action: 'presentFromStart', keys: ['F5'], menu: 'show' },
  { action: 'presentFromHere', keys: ['Shift+F5'], menu: 'show' },
  { action: 'console', keys: ['s'], menu: 'show' },
  { action: 'swap', keys: ['x'], menu: 'show' },
  { action: 'screenCheck', keys: [], menu: 'show' },
  { action: 'freeze', keys: ['z'], menu: 'show' },
  { action: 'clockToggle', keys: ['k'], menu: 'show' },
  { action: 'clockReset', keys: [], menu: 'show' },
  { action: 'clockRestore', keys: [], menu: 'show' },
  { action: 'saveLog', keys: [], menu: 'show' },
  { action: 'learnButton', keys: [], menu: 'show' },
  { action: 'pointer', keys: ['l'], menu: 'view' },
  { action: 'pen', keys: ['d'], menu: 'view' },
  { action: 'eraser', keys: ['e'], menu: 'view' },
  { action: 'clearPen', keys: ['c'], menu: 'view' },
  { action: 'notesLarger', keys: ['Mod++', 'Mod+='], menu: 'view', held: 'repeats' },
  { action: 'notesSmaller', keys: ['Mod+-'], menu: 'view', held: 'repeats' },
  { action: 'notesDown', keys: ['Shift+PageDown'], menu: 'view', held: 'repeats' },
  { action: 'notesUp', keys: ['Shift+PageUp'], menu: 'view', held: 'repeats' },
  { action: 'overview', keys: ['o', 'g'], menu: 'view' },
  { action: 'table', keys: ['t'], menu: 'view' },
  { action: 'black', keys: ['b', '.'], menu: 'view' },
  { action: 'white', keys: ['w', ','], menu: 'view' },
  { action: 'fullScreen', keys: ['f', 'F11'], menu: 'view' },
  { action: 'close', keys: ['Escape'], menu: 'view' },
  { action: 'open', keys: ['Mod+o'], menu: 'file' },
  { action: 'openBuiltIn', keys: [], menu: 'file' },
  { action: 'newFromReport', keys: [], menu: 'file' },
  { action: 'newEmpty', keys: ['Mod+n'], menu: 'file' },
  { action: 'save', keys: ['Mod+s'], menu: 'file' },
  { action: 'saveAs', keys: ['Mod+Shift+s'], menu: 'file' },
  { action: 'export', keys: ['Mod+e'], menu: 'file' },
  { action: 'print', keys: ['Mod+p'], menu: 'file' },
  { action: 'quit', keys: ['Mod+q'], menu: 'file' },
  { action: 'edit', keys: ['Mod+Enter'], menu: 'edit' },
  { action: 'undo', keys: ['Mod+z'], menu: 'edit', held: 'repeats' },
  { action: 'redo', keys: ['Mod+Shift+z', 'Mod+y'], menu: 'edit', held: 'repeats' },
  { action: 'language', keys: [], menu: 'view' },
  { action: 'help', keys: ['?', 'F1'], menu: 'help' },
  { action: 'manual', keys: [], menu: 'help' },
  { action: 'saveManual', keys: [], menu: 'help' },
  { action: 'welcome', keys: [], menu: 'help' },
  { action: 'copyDetails', keys: [], menu: 'help' },
  { action: 'licences', keys: [], menu: 'help' },
  { action: 'about', keys: [], menu: 'help' },
];

const rows: ReadonlyMap<string, KeyRow> = new Map(
  KEYMAP.flatMap((row) => row.keys.map((key) => [key, row] as const)),
);

/** What a key press asks for, if anything. */
export function actionOf(press: KeyPress, mac: boolean): Action | undefined {
  const name = chord(press, mac);
  return name === undefined ? undefined : rows.get(name)?.action;
}

/** What a key that is held down does to an action. */
export function heldOf(action: Action): KeyRow['held'] {
  return KEYMAP.find((row) => row.action === action)?.held;
}
