import type { ActionRow, MenuGroup } from './action-row';
import {
  ACTIONS,
  MENUS,
  type Action,
  type CommandAction,
  type EditorAction,
  type PageAction,
  type PanelAction,
  type ToggleAction,
  type WindowAction,
} from './actions';
import { chord, type KeyPress } from './key-press';
import { submenuOf, type Submenu } from './menu-layout';

/** One row of the keymap, of the help screen and of the menu. */
export interface KeyRow extends ActionRow {
  readonly action: Action;
  readonly menu: MenuGroup;
  /** `undefined` if it stands in the menu itself. */
  readonly submenu: Submenu | undefined;
}

const menus = Object.keys(MENUS) as readonly MenuGroup[];

/** All actions in the order of the menus. */
export const KEYMAP: readonly KeyRow[] = menus.flatMap((menu) =>
  (Object.keys(MENUS[menu]) as Action[]).map((action) => ({
    ...rowOf(action),
    action,
    menu,
    submenu: submenuOf(action),
  })),
);

const actions: ReadonlyMap<string, Action> = new Map(
  KEYMAP.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)),
);

/** What a key press asks for, if anything. */
export function actionOf(press: KeyPress, mac: boolean): Action | undefined {
  const name = chord(press, mac);
  return name === undefined ? undefined : actions.get(name);
}

/** What a key that is held down does to an action. */
export function heldOf(action: Action): ActionRow['held'] {
  return rowOf(action).held;
}

/** The key that is shown beside an action; nothing for one without. */
export function firstKeyOf(action: Action): readonly string[] {
  return rowOf(action).keys.slice(0, 1);
}

/** Whether an action means something to a show in a browser, without the program around it. */
export function isOfBrowser(action: Action): boolean {
  return ['show', 'all'].includes(rowOf(action).where);
}

/** Whether a page in a browser has a handler for an action. */
export function isOfPage(action: Action): action is PageAction {
  const { does } = rowOf(action);
  return isOfBrowser(action) && (does === 'handler' || panelOf(action) === 'trainer');
}

/** Whether the keys of an action keep their meaning while the deck is edited. */
export function worksWhileEditing(action: Action): boolean {
  return ['editor', 'all', 'editing'].includes(rowOf(action).where);
}

/** These change what is seen in a show alone, although they are no command to it. */
const OF_SHOW: ReadonlySet<Action> = new Set<Action>([
  'swap',
  'clockReset',
  'notesLarger',
  'notesSmaller',
  'notesDown',
  'notesUp',
]);

/** Whether an action does something that can be seen where the trainer is: in the editor, or in the show. */
export function isOfPlace(action: Action, editing: boolean): boolean {
  if (!editing) return !isOfEditor(action);
  if (worksWhileEditing(action)) return true;
  return !isOfBrowser(action) && !isCommand(action) && !OF_SHOW.has(action);
}

/** Whether an action is one of the editor alone. */
export function isOfEditor(action: Action): action is EditorAction {
  return rowOf(action).where === 'editing';
}

export function isCommand(action: Action): action is CommandAction {
  const { does } = rowOf(action);
  return does === 'pointer' || (typeof does === 'object' && 'command' in does);
}

/** Whether an action happens in the trainer's own window, and is no panel. */
export function isOfWindow(action: Action): action is WindowAction {
  return rowOf(action).does === 'window';
}

/** Whether an action opens a panel, by its name. */
export function isPanel(action: string): action is PanelAction {
  return panelOf(action) !== undefined;
}

/** Whether an action opens a panel of any window, in which nothing is typed. */
export function opensAnywhere(action: string): boolean {
  return panelOf(action) === 'anyone';
}

/** The console's tools, in order. */
export const TOOLS: readonly Action[] = KEYMAP.filter(({ tool }) => tool !== null)
  .toSorted((a, b) => placeOf(a) - placeOf(b))
  .map(({ action }) => action);

/** Whether a tool of the console stays pressed while what it does is on. */
export function isToggle(action: Action): action is ToggleAction {
  const { tool } = rowOf(action);
  return tool !== null && 'toggle' in tool;
}

function rowOf(action: Action): ActionRow {
  return ACTIONS[action];
}

function panelOf(action: string) {
  const does = KEYMAP.find((row) => row.action === action)?.does;
  return typeof does === 'object' && 'panel' in does ? does.panel : undefined;
}

function placeOf({ tool }: KeyRow): number {
  if (tool === null) return Infinity;
  return 'toggle' in tool ? tool.toggle : tool.button;
}
