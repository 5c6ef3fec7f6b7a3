import type { ActionRow, MenuGroup } from './action-row';

/** Every action, by menu, in the order of help screen and menus. `Mod` is Cmd on a Mac and Ctrl elsewhere. */
export const MENUS = {
  show: {
    next: {
      keys: ['ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n', 'PageDown'],
      does: { command: 'next' },
      where: 'show',
      tool: null,
      held: 'steps',
    },
    previous: {
      keys: ['ArrowLeft', 'ArrowUp', 'Backspace', 'p', 'PageUp'],
      does: { command: 'previous' },
      where: 'show',
      tool: null,
      held: 'steps',
    },
    nextSlide: {
      keys: ['Shift+ArrowRight'],
      does: { command: 'nextSlide' },
      where: 'show',
      tool: null,
      held: 'steps',
    },
    previousSlide: {
      keys: ['Shift+ArrowLeft'],
      does: { command: 'previousSlide' },
      where: 'show',
      tool: null,
      held: 'steps',
    },
    first: { keys: ['Home'], does: { command: 'first' }, where: 'show', tool: null, held: 'once' },
    last: { keys: ['End'], does: { command: 'last' }, where: 'show', tool: null, held: 'once' },
    jumpBack: {
      keys: ['Alt+ArrowLeft'],
      does: { command: 'jumpBack' },
      where: 'show',
      tool: null,
      held: 'once',
    },
    jumpForward: {
      keys: ['Alt+ArrowRight'],
      does: { command: 'jumpForward' },
      where: 'show',
      tool: null,
      held: 'once',
    },
    replay: { keys: ['r'], does: { command: 'replay' }, where: 'show', tool: { button: 9 }, held: 'once' },
    guess: { keys: ['q'], does: { command: 'ask' }, where: 'show', tool: { toggle: 10 }, held: 'once' },
    own: { keys: ['m'], does: { command: 'own' }, where: 'show', tool: { toggle: 11 }, held: 'once' },
    talk: { keys: ['a'], does: { command: 'talk' }, where: 'show', tool: { toggle: 12 }, held: 'once' },
    wrapUp: { keys: ['u'], does: { command: 'wrapUp' }, where: 'show', tool: { toggle: 13 }, held: 'once' },
    groups: { keys: ['j'], does: { panel: 'trainer' }, where: 'program', tool: { button: 14 }, held: 'once' },
    saveGroups: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
    report: { keys: [], does: { panel: 'trainer' }, where: 'editor', tool: null, held: 'once' },
    presentFromStart: { keys: ['F5'], does: 'handler', where: 'all', tool: null, held: 'once' },
    presentFromHere: { keys: ['Shift+F5'], does: 'handler', where: 'all', tool: null, held: 'once' },
    console: { keys: ['s'], does: 'handler', where: 'program', tool: null, held: 'once' },
    swap: { keys: ['x'], does: 'handler', where: 'program', tool: { button: 16 }, held: 'once' },
    screenCheck: { keys: [], does: 'handler', where: 'program', tool: { button: 18 }, held: 'once' },
    freeze: { keys: ['z'], does: { command: 'freeze' }, where: 'program', tool: { toggle: 3 }, held: 'once' },
    clockToggle: {
      keys: ['k'],
      does: { command: 'clockToggle' },
      where: 'program',
      tool: null,
      held: 'once',
    },
    clockReset: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
    clockRestore: { keys: [], does: { command: 'clockRestore' }, where: 'program', tool: null, held: 'once' },
    saveLog: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
    learnButton: { keys: [], does: { panel: 'trainer' }, where: 'program', tool: null, held: 'once' },
  },
  view: {
    pointer: { keys: ['l'], does: 'pointer', where: 'show', tool: { toggle: 4 }, held: 'once' },
    pen: {
      keys: ['d'],
      does: { command: { type: 'tool', tool: 'pen' } },
      where: 'show',
      tool: { toggle: 5 },
      held: 'once',
    },
    eraser: {
      keys: ['e'],
      does: { command: { type: 'tool', tool: 'eraser' } },
      where: 'show',
      tool: { toggle: 6 },
      held: 'once',
    },
    clearPen: {
      keys: ['c'],
      does: { command: 'clearPen' },
      where: 'show',
      tool: { button: 7 },
      held: 'once',
    },
    notesLarger: {
      keys: ['Mod++', 'Mod+='],
      does: 'handler',
      where: 'program',
      tool: { button: 20 },
      held: 'repeats',
    },
    notesSmaller: {
      keys: ['Mod+-'],
      does: 'handler',
      where: 'program',
      tool: { button: 19 },
      held: 'repeats',
    },
    notesDown: { keys: ['Shift+PageDown'], does: 'window', where: 'program', tool: null, held: 'repeats' },
    notesUp: { keys: ['Shift+PageUp'], does: 'window', where: 'program', tool: null, held: 'repeats' },
    overview: {
      keys: ['o', 'g'],
      does: { panel: 'anyone' },
      where: 'show',
      tool: { button: 15 },
      held: 'once',
    },
    table: { keys: ['t'], does: { command: 'table' }, where: 'show', tool: { toggle: 8 }, held: 'once' },
    black: {
      keys: ['b', '.'],
      does: { command: { type: 'curtain', colour: 'black' } },
      where: 'show',
      tool: { toggle: 1 },
      held: 'once',
    },
    white: {
      keys: ['w', ','],
      does: { command: { type: 'curtain', colour: 'white' } },
      where: 'show',
      tool: { toggle: 2 },
      held: 'once',
    },
    fullScreen: { keys: ['f', 'F11'], does: 'handler', where: 'all', tool: { button: 17 }, held: 'once' },
    close: { keys: ['Escape'], does: 'handler', where: 'all', tool: null, held: 'once' },
    newWindow: { keys: [], does: 'handler', where: 'editor', tool: null, held: 'once' },
    openInWindow: { keys: [], does: 'handler', where: 'editor', tool: null, held: 'once' },
    language: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
  },
  file: {
    open: { keys: ['Mod+o'], does: 'handler', where: 'editor', tool: null, held: 'once' },
    stopOpening: { keys: [], does: 'handler', where: 'editor', tool: null, held: 'once' },
    openBuiltIn: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
    newFromReport: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
    newEmpty: { keys: ['Mod+n'], does: 'handler', where: 'editor', tool: null, held: 'once' },
    save: { keys: ['Mod+s'], does: 'handler', where: 'editor', tool: null, held: 'once' },
    saveAs: { keys: ['Mod+Shift+s'], does: 'handler', where: 'editor', tool: null, held: 'once' },
    versions: { keys: ['Mod+Shift+o'], does: 'handler', where: 'editor', tool: null, held: 'once' },
    leaveVersion: { keys: [], does: 'handler', where: 'editor', tool: null, held: 'once' },
    export: { keys: ['Mod+e'], does: { panel: 'trainer' }, where: 'editor', tool: null, held: 'once' },
    print: { keys: ['Mod+p'], does: { panel: 'trainer' }, where: 'all', tool: null, held: 'once' },
    quit: { keys: ['Mod+q'], does: 'handler', where: 'editor', tool: null, held: 'once' },
  },
  edit: {
    edit: { keys: ['Mod+Enter'], does: 'window', where: 'editor', tool: { button: 21 }, held: 'once' },
    undo: { keys: ['Mod+z'], does: { ink: 'undoInk' }, where: 'all', tool: null, held: 'repeats' },
    redo: {
      keys: ['Mod+Shift+z', 'Mod+y'],
      does: { ink: 'redoInk' },
      where: 'all',
      tool: null,
      held: 'repeats',
    },
    newSlide: { keys: ['Mod+m'], does: 'window', where: 'editing', tool: null, held: 'once' },
    duplicateSlides: { keys: ['Mod+d'], does: 'window', where: 'editing', tool: null, held: 'once' },
    hideSlides: { keys: ['Mod+Shift+h'], does: 'window', where: 'editing', tool: null, held: 'once' },
    removeSlides: { keys: [], does: 'window', where: 'editing', tool: null, held: 'once' },
    exportSlides: { keys: [], does: 'window', where: 'editing', tool: null, held: 'once' },
    find: { keys: ['Mod+f'], does: 'window', where: 'editing', tool: null, held: 'once' },
    replace: { keys: ['Mod+h'], does: 'window', where: 'editing', tool: null, held: 'once' },
    findNext: { keys: ['F3'], does: 'window', where: 'editing', tool: null, held: 'once' },
    findPrevious: { keys: ['Shift+F3'], does: 'window', where: 'editing', tool: null, held: 'once' },
    nextPane: { keys: ['F6'], does: 'window', where: 'editing', tool: null, held: 'once' },
    previousPane: { keys: ['Shift+F6'], does: 'window', where: 'editing', tool: null, held: 'once' },
  },
  help: {
    help: { keys: ['?', 'F1'], does: { panel: 'anyone' }, where: 'all', tool: { button: 22 }, held: 'once' },
    manual: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
    saveManual: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
    accessibility: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
    welcome: { keys: [], does: { panel: 'trainer' }, where: 'program', tool: null, held: 'once' },
    copyDetails: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
    licences: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
    about: { keys: [], does: 'handler', where: 'program', tool: null, held: 'once' },
  },
} as const satisfies Readonly<Record<MenuGroup, Readonly<Record<string, ActionRow>>>>;

/** Every action by its name. */
export const ACTIONS = { ...MENUS.show, ...MENUS.view, ...MENUS.file, ...MENUS.edit, ...MENUS.help } as const;

/** Everything a user can ask for by key or menu. */
export type Action = keyof typeof ACTIONS;

/** The actions whose row has this in it. */
type ActionsWith<Part> = { [A in Action]: (typeof ACTIONS)[A] extends Part ? A : never }[Action];
type InBrowser = ActionsWith<{ readonly where: 'show' | 'all' }>;
/** What is a command to the show, and nothing else. */
export type CommandAction = ActionsWith<{ readonly does: { readonly command: unknown } | 'pointer' }>;
export type PanelAction = ActionsWith<{ readonly does: { readonly panel: string } }>;
/** What happens in the trainer's own window, and is no panel. */
export type WindowAction = ActionsWith<{ readonly does: 'window' }>;
/** What the editor does, while the deck is edited. */
export type EditorAction = ActionsWith<{ readonly does: 'window'; readonly where: 'editing' }>;
/** What whoever hosts the show has a handler for. */
export type HandledAction = ActionsWith<{ readonly does: 'handler' | { readonly ink: string } }>;
/** What a page in a browser has a handler for: nothing is edited there, and what is a panel elsewhere is the browser's. */
export type PageAction = InBrowser &
  ActionsWith<{ readonly does: 'handler' | { readonly panel: 'trainer' } }>;
export type ToggleAction = ActionsWith<{ readonly tool: { readonly toggle: number } }>;
