import type { MenuGroup } from '../keys/action-row';
import type { Submenu } from '../keys/menu-layout';

/** The names of the menus; a Mac has one for windows too. */
export type MenuTexts = Readonly<Record<MenuGroup | 'window', string>>;

export type SubmenuTexts = Readonly<Record<Submenu, string>>;

/** What can be done in every field, as the system names it. */
export type FieldRole = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll';

/** Its words in the menus. */
export type FieldTexts = Readonly<Record<FieldRole, string>>;
