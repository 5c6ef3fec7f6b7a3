import { Menu } from 'electron';
import { menuTemplate, type MenuParts } from './menu-template';

/** Sets the application menu. */
export function setupMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts)));
}
