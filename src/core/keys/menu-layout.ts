import type { MenuGroup } from './action-row';
import type { Action } from './actions';

/** What a menu has besides actions: lists and commands that the system or the settings fill in. */
export type MenuExtra = 'recent' | 'fields' | 'spelling' | 'mouse';
export type Submenu =
  'windows' | 'savings' | 'slides' | 'search' | 'steps' | 'activities' | 'screens' | 'clock' | 'notes';
export type MenuEntry = Action | MenuExtra | { readonly submenu: Submenu; readonly of: readonly Action[] };
/** What stands between two separators. */
type Section = readonly MenuEntry[];

/** Where each action stands in the menus. Twelve entries are what a small screen shows, and what an eye finds its way in. */
export const MENU_LAYOUT: Readonly<Record<MenuGroup, readonly Section[]>> = {
  file: [
    ['newEmpty', 'newFromReport', 'open', 'recent', 'stopOpening', 'openBuiltIn'],
    ['save', 'saveAs', { submenu: 'savings', of: ['versions', 'leaveVersion'] }],
    ['export', 'print'],
    ['quit'],
  ],
  edit: [
    ['edit'],
    ['undo', 'redo'],
    ['fields'],
    [
      {
        submenu: 'slides',
        of: ['newSlide', 'duplicateSlides', 'hideSlides', 'removeSlides', 'exportSlides'],
      },
      { submenu: 'search', of: ['find', 'replace', 'findNext', 'findPrevious'] },
      'nextPane',
      'previousPane',
    ],
    ['spelling'],
  ],
  show: [
    ['presentFromStart', 'presentFromHere'],
    [
      {
        submenu: 'steps',
        of: [
          'next',
          'previous',
          'nextSlide',
          'previousSlide',
          'first',
          'last',
          'jumpBack',
          'jumpForward',
          'replay',
        ],
      },
      {
        submenu: 'activities',
        of: ['guess', 'own', 'talk', 'wrapUp', 'groups', 'report', 'saveGroups'],
      },
    ],
    [
      { submenu: 'screens', of: ['console', 'swap', 'screenCheck', 'freeze'] },
      { submenu: 'notes', of: ['notesLarger', 'notesSmaller', 'notesDown', 'notesUp'] },
      { submenu: 'clock', of: ['clockToggle', 'clockReset', 'clockRestore', 'saveLog'] },
    ],
    ['learnButton', 'mouse'],
  ],
  view: [
    ['fullScreen', 'close'],
    ['black', 'white', 'overview', 'table'],
    ['pointer', 'pen', 'eraser', 'clearPen'],
    [{ submenu: 'windows', of: ['newWindow', 'openInWindow'] }, 'language'],
  ],
  help: [
    ['help', 'manual', 'saveManual', 'accessibility', 'welcome'],
    ['copyDetails', 'licences', 'about'],
  ],
};

/** The submenu that an action stands in; `undefined` if it stands in its menu itself. */
export function submenuOf(action: Action): Submenu | undefined {
  const entries = Object.values(MENU_LAYOUT).flat(2);
  const within = entries.find((entry) => typeof entry === 'object' && entry.of.includes(action));
  return typeof within === 'object' ? within.submenu : undefined;
}
