import type { MenuItemConstructorOptions } from 'electron';
import { basename, dirname } from 'node:path';
import { shownName } from '../../core/formatting/shown-name';
import type { MenuGroup } from '../../core/keys/action-row';
import type { Action } from '../../core/keys/actions';
import { firstKeyOf, isOfPlace } from '../../core/keys/keymap';
import { MENU_LAYOUT, type MenuEntry, type MenuExtra } from '../../core/keys/menu-layout';
import type { Texts } from '../../core/i18n/texts';
import { RIGHT_BUTTON, WHEEL, type MouseChoices } from '../../core/keys/slide-gesture';
import { FIELD_ROLES } from './field-menu';
import { spellingItem, type SpellingChoice } from './spelling-menu';

/** What the menu is built from. */
export interface MenuParts {
  readonly texts: Texts;
  readonly mac: boolean;
  /** The trainer is editing the deck. */
  readonly editing: boolean;
  /** Paths of recent decks. */
  readonly recent: readonly string[];
  readonly mouse: MouseChoices;
  readonly act: (action: Action) => void;
  readonly chooseMouse: (choice: Partial<MouseChoices>) => void;
  readonly spelling: SpellingChoice;
  readonly open: (file: string) => void;
  /** Every deck that is open. */
  readonly decks: readonly DeckChoice[];
}

/** A deck that is open, in the menu. */
export interface DeckChoice {
  readonly title: string;
  /** The menu is about this one. */
  readonly isCurrent: boolean;
  readonly show: () => void;
}

const groups: readonly MenuGroup[] = ['file', 'edit', 'show', 'view', 'help'];

type Items = MenuItemConstructorOptions[];

/** The menu is the keymap in another form, with the same words and handlers, plus the commands for fields. */
export function menuTemplate(parts: MenuParts): Items {
  const menus = groups.map((group) => ({
    label: parts.texts.menus[group],
    submenu: MENU_LAYOUT[group].flatMap((section, i): Items => [
      ...(i === 0 ? [] : [{ type: 'separator' } as const]),
      ...section.flatMap((entry) => itemsOf(entry, parts)),
    ]),
  }));
  if (!parts.mac) return menus;
  // macOS expects its own menus at both ends, and its editing keys work only if a menu has them.
  return [{ role: 'appMenu' }, ...menus.slice(0, -1), windowMenu(parts), ...menus.slice(-1)];
}

const EXTRAS: Readonly<Record<MenuExtra, (parts: MenuParts) => Items>> = {
  recent: (parts) => [recentItem(parts)],
  mouse: (parts) => [mouseItem(parts)],
  fields: fieldItems,
  spelling: ({ spelling, texts }) => [spellingItem(spelling, texts.spelling)],
};

function itemsOf(entry: MenuEntry, parts: MenuParts): Items {
  if (typeof entry !== 'object') return isExtra(entry) ? EXTRAS[entry](parts) : [menuItem(entry, parts)];
  const submenu = [
    ...entry.of.map((action) => menuItem(action, parts)),
    ...(entry.submenu === 'windows' ? deckItems(parts) : []),
  ];
  // One that opens on nothing but what cannot be chosen leads nowhere.
  const enabled = submenu.some((item) => item.enabled);
  return [{ id: entry.submenu, label: parts.texts.submenus[entry.submenu], submenu, enabled }];
}

const isExtra = (entry: Action | MenuExtra): entry is MenuExtra => entry in EXTRAS;

/** Undo is not among them: the menu has it for the deck, and in a field the key belongs to the field. */
function fieldItems({ texts, mac }: MenuParts): MenuItemConstructorOptions[] {
  return FIELD_ROLES.filter((role) => role !== 'undo' && role !== 'redo').map((role) => ({
    id: role,
    role,
    label: texts.field[role],
    // On other systems a field handles these keys itself.
    registerAccelerator: mac,
  }));
}

function windowMenu({ texts }: MenuParts): MenuItemConstructorOptions {
  return { role: 'windowMenu', label: texts.menus.window };
}

/** The recent decks by name; the folder distinguishes those with the same name. */
function recentItem({ texts, recent, open }: MenuParts): MenuItemConstructorOptions {
  const { documents } = texts;
  const items = recent.map((file) => ({
    label: shownName(`${basename(file)}  –  ${dirname(file)}`).replaceAll('&', '&&'),
    click: () => {
      open(file);
    },
  }));
  const none = [{ label: documents.noRecent, enabled: false }];
  return { id: 'recent', label: documents.recent, submenu: items.length > 0 ? items : none };
}

/** The decks that are open, to go to the window of one; nothing if there is one alone. */
function deckItems({ decks }: MenuParts): Items {
  if (decks.length < 2) return [];
  const items = decks.map(({ title, isCurrent, show }) => ({
    type: 'radio' as const,
    label: shownName(title).replaceAll('&', '&&'),
    checked: isCurrent,
    click: show,
  }));
  return [{ type: 'separator' }, ...items];
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

function menuItem(action: Action, { texts, mac, editing, act }: MenuParts): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(firstKeyOf(action)[0], mac);
  return {
    id: action,
    label: texts.actions[action],
    enabled: isOfPlace(action, editing),
    click: () => {
      act(action);
    },
    // The page handles the keys; the menu only displays them, so that no key acts twice.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  };
}

/**
 * A key of the keymap in Electron’s notation. On macOS a displayed key is also captured, so only Cmd keys are shown
 * there.
 */
function acceleratorOf(key: string | undefined, mac: boolean): string | undefined {
  if (key === undefined || (mac && !key.startsWith('Mod+'))) return undefined;
  const name = key.replace('Mod+', 'CmdOrCtrl+').replace('Arrow', '');
  return name.length === 1 ? name.toUpperCase() : name.replace(/\+[a-z]$/u, (end) => end.toUpperCase());
}
