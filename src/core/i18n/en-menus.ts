import type { FieldTexts, MenuTexts, SubmenuTexts } from './menu-texts';

export const enField: FieldTexts = {
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
};

export const enMenus: MenuTexts = {
  file: 'File',
  edit: 'Edit',
  show: 'Present',
  view: 'View',
  window: 'Window',
  help: 'Help',
};

export const enSubmenus: SubmenuTexts = {
  savings: 'Versions',
  windows: 'Windows',
  slides: 'Slides',
  search: 'Find and replace',
  steps: 'Through the slides',
  activities: 'With the group',
  screens: 'Screens',
  clock: 'Clock',
  notes: 'Notes',
};
