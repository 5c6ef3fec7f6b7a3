import type { Action } from './keymap';

/** What asks for more than one page: a second window, the files of a program, or a trainer's clock. */
const PROGRAM_ONLY: ReadonlySet<Action> = new Set<Action>([
  'console',
  'swap',
  'screenCheck',
  'freeze',
  'clockToggle',
  'clockReset',
  'clockRestore',
  'saveLog',
  'groups',
  'saveGroups',
  'report',
  'learnButton',
  'notesLarger',
  'notesSmaller',
  'notesDown',
  'notesUp',
  'open',
  'openBuiltIn',
  'newFromReport',
  'newEmpty',
  'save',
  'saveAs',
  'edit',
  'export',
  'language',
  'welcome',
  'manual',
  'saveManual',
  'copyDetails',
  'licences',
  'about',
  'quit',
]);

/** Whether an action means something to a show that stands in a browser, without the program around it. */
export function isOfBrowser(action: Action): boolean {
  return !PROGRAM_ONLY.has(action);
}
