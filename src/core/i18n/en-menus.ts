import type { FieldTexts, MenuTexts } from './menu-texts';

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
