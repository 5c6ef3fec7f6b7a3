import { Menu, type MenuItemConstructorOptions } from 'electron';
import { KEYMAP, type Action, type KeyRow, type MenuGroup } from '../core/keymap';
import type { Texts } from '../core/i18n/texts';

const groups: readonly MenuGroup[] = ['file', 'edit', 'show', 'view', 'help'];

/** The menu is the keymap in another form: same rows, same words, same deeds. */
export function setupMenu(texts: Texts, mac: boolean, act: (action: Action) => void): void {
  const menus = groups.map((group) => ({
    label: texts.menus[group],
    submenu: KEYMAP.filter((row) => row.menu === group).map((row) => menuItem(row, texts, mac, act)),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(mac ? [{ role: 'appMenu' }, ...menus] : menus));
}

function menuItem(
  row: KeyRow,
  texts: Texts,
  mac: boolean,
  act: (action: Action) => void,
): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(row.keys[0], mac);
  return {
    id: row.action,
    label: texts.actions[row.action],
    click: () => {
      act(row.action);
    },
    // The page hears the keys itself; here they are shown, so that no key works twice.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  };
}

/** A key of the keymap as Electron names it. A Mac cannot show a key without also taking it: only Cmd keys there. */
export function acceleratorOf(key: string | undefined, mac: boolean): string | undefined {
  if (key === undefined || (mac && !key.startsWith('Mod+'))) return undefined;
  const name = key.replace('Mod+', 'CmdOrCtrl+').replace('Arrow', '');
  return name.length === 1 ? name.toUpperCase() : name.replace(/\+[a-z]$/u, (end) => end.toUpperCase());
}
