import type { PageCall } from './api';

const calls: Readonly<Record<PageCall, true>> = {
  opened: true,
  listening: true,
  command: true,
  act: true,
  closeProblems: true,
  exportDeck: true,
  cancelExport: true,
  openMade: true,
  point: true,
  bind: true,
  closeScreenCheck: true,
  chooseScreen: true,
  showNotes: true,
  keepNotesShare: true,
  closeResumed: true,
  openVersion: true,
  openConflictCopy: true,
  editing: true,
  edit: true,
  storePicture: true,
  chooseTable: true,
  readAgain: true,
  keepLayouts: true,
  pasteSlides: true,
  slideMenu: true,
  misspelled: true,
  printJob: true,
  drawn: true,
  fault: true,
};

/** How many files one drop opens; what came with them is left. */
export const MAX_DROPPED = 100;

/** Every call of pages by name, of which the bridge is made: one that is missing here does not compile. */
export const PAGE_CALLS = Object.keys(calls) as readonly PageCall[];
