import { Menu, type MenuItemConstructorOptions } from 'electron';
import { basename, dirname } from 'node:path';
import { KEYMAP, type Action, type KeyRow, type MenuGroup } from '../core/keymap';
import type { Texts } from '../core/i18n/texts';
import { RIGHT_BUTTON, WHEEL, type MouseChoices } from '../core/slide-gesture';

/** What the menu is made of. */
export interface MenuParts {
  readonly texts: Texts;
  readonly mac: boolean;
  /** Paths of decks that were opened lately. */
  readonly recent: readonly string[];
  readonly mouse: MouseChoices;
  readonly act: (action: Action) => void;
  readonly chooseMouse: (choice: Partial<MouseChoices>) => void;
  readonly open: (file: string) => void;
}

const groups: readonly MenuGroup[] = ['file', 'edit', 'show', 'view', 'help'];

/** The menu is the keymap in another form: same rows, same words, same deeds. */
export function setupMenu(parts: MenuParts): void {
  const { texts, mac } = parts;
  const menus = groups.map((group) => ({
    label: texts.menus[group],
    submenu: KEYMAP.filter((row) => row.menu === group).flatMap((row) => [
      menuItem(row, parts),
      ...(row.action === 'open' ? [recentItem(parts)] : []),
      ...(row.action === 'learnButton' ? [mouseItem(parts)] : []),
    ]),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(mac ? [{ role: 'appMenu' }, ...menus] : menus));
}

/** The decks that were opened lately, by name; the folder tells those of the same name apart. */
function recentItem({ texts, recent, open }: MenuParts): MenuItemConstructorOptions {
  const { documents } = texts;
  const items = recent.map((file) => ({
    label: `${basename(file)}  –  ${dirname(file)}`.replaceAll('&', '&&'),
    click: () => {
      open(file);
    },
  }));
  const none = [{ label: documents.noRecent, enabled: false }];
  return { id: 'recent', label: documents.recent, submenu: items.length > 0 ? items : none };
}

/** What the right button and the wheel do on the slide. */
function mouseItem({ texts, mouse, chooseMouse }: MenuParts): MenuItemConstructorOptions {
  const words = texts.mouse;
  const choice = (label: string, checked: boolean, chosen: Partial<MouseChoices>) => ({
    label,
    checked,
    type: 'radio' as const,
    click: () => {
      chooseMouse(chosen);
    },
  });
  return {
    id: 'mouse',
    label: words.title,
    submenu: [
      ...RIGHT_BUTTON.map((does) =>
        choice(words.rightButton[does], mouse.rightButton === does, { rightButton: does }),
      ),
      { type: 'separator' },
      ...WHEEL.map((does) => choice(words.wheel[does], mouse.wheel === does, { wheel: does })),
    ],
  };
}

function menuItem(row: KeyRow, { texts, mac, act }: MenuParts): MenuItemConstructorOptions {
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
