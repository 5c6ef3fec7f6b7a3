import type { FieldTexts, MenuTexts, SubmenuTexts } from './menu-texts';

export const nlField: FieldTexts = {
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
};

export const nlMenus: MenuTexts = {
  file: 'Bestand',
  edit: 'Bewerken',
  show: 'Presenteren',
  view: 'Beeld',
  window: 'Venster',
  help: 'Help',
};

export const nlSubmenus: SubmenuTexts = {
  savings: 'Versies',
  windows: 'Vensters',
  slides: 'Dia’s',
  search: 'Zoeken en vervangen',
  steps: 'Door de dia’s',
  activities: 'Met de groep',
  screens: 'Schermen',
  clock: 'Klok',
  notes: 'Notities',
};
