import { Menu } from 'electron';
import { menuTemplate, type MenuParts } from './menu-template';

/** Puts up the menu of the program. */
export function setupMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts)));
}
