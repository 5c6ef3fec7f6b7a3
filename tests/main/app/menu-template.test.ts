import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { isCommand, KEYMAP } from '../../../src/core/keys/keymap';
import { USUAL_MOUSE } from '../../../src/core/keys/slide-gesture';
import { nl } from '../../../src/core/i18n/nl';
import { textsOf } from '../../../src/core/i18n/languages';
import { FIELD_ROLES } from '../../../src/main/app/field-menu';
import { menuTemplate } from '../../../src/main/app/menu-template';

const template = (mac: boolean, language: 'nl' | 'en' = 'nl', editing = false) =>
  menuTemplate({
    texts: textsOf(language),
    mac,
    editing,
    recent: [],
    mouse: USUAL_MOUSE,
    chooseMouse: () => undefined,
    spelling: { isOn: true, ownWords: [], check: () => undefined, remove: () => undefined },
    act: () => undefined,
    open: () => undefined,
    decks: [],
  });

const rowsOf = (menus: readonly MenuItemConstructorOptions[], label: string) => {
  const submenu = menus.find((menu) => menu.label === label)?.submenu;
  return Array.isArray(submenu) ? submenu : [];
};

describe('the menu for changing', () => {
  it.each([true, false])('has a row with its role for all that a field can do (Mac: %s)', (mac) => {
    const rows = rowsOf(template(mac), nl.menus.edit);
    expect(rows.flatMap(({ role }) => role ?? [])).toEqual(['cut', 'copy', 'paste', 'selectAll']);
    expect(rows.flatMap(({ id }) => id ?? [])).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']),
    );
  });

  it('takes the keys of a field on a Mac alone, where no field has them otherwise', () => {
    for (const mac of [true, false]) {
      const fields = rowsOf(template(mac), nl.menus.edit).filter(({ role }) => role !== undefined);
      expect(fields.map(({ registerAccelerator }) => registerAccelerator)).toEqual(fields.map(() => mac));
    }
  });

  it.each(['nl', 'en'] as const)('speaks the language of the program: %s', (language) => {
    const labels = rowsOf(template(true, language), textsOf(language).menus.edit).map(({ label }) => label);
    for (const role of FIELD_ROLES) expect(labels).toContain(textsOf(language).field[role]);
  });
});

it('a Mac has the menus that a Mac has: its program first, windows before help', () => {
  const { file, edit, show, view, help } = nl.menus;
  const menus = template(true).map(({ role, label }) => role ?? label);
  expect(menus).toEqual(['appMenu', file, edit, show, view, 'windowMenu', help]);
  expect(template(false).map(({ label }) => label)).toEqual([file, edit, show, view, help]);
});

/** A menu and those in it, each as its items. */
function menusIn(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[][] {
  return items.flatMap(({ submenu }) => (Array.isArray(submenu) ? [submenu, ...menusIn(submenu)] : []));
}

const enabledWhile = (editing: boolean) =>
  new Set(
    menusIn(template(false, 'nl', editing))
      .flat()
      .flatMap(({ id, enabled }) => (id !== undefined && enabled !== false ? [id] : [])),
  );

describe('the menus', () => {
  it.each(['nl', 'en'] as const)('have each action once, and its name: %s', (language) => {
    const items = menusIn(template(false, language)).flat();
    for (const { action } of KEYMAP) {
      const own = items.filter(({ id }) => id === action);
      expect(own.map(({ label }) => label)).toEqual([textsOf(language).actions[action]]);
    }
  });

  it('have twelve items at most, in groups that neither begin nor end a menu', () => {
    for (const menu of menusIn(template(false))) {
      const kinds = menu.map(({ type }) => type === 'separator');
      expect(kinds.filter((separates) => !separates).length).toBeLessThanOrEqual(12);
      expect([kinds[0], kinds.at(-1)]).toEqual([false, false]);
      expect(kinds.some((separates, i) => separates && kinds[i + 1] === true)).toBe(false);
    }
  });

  it('offer nothing of the show while the deck is edited, and nothing of the editor in a show', () => {
    const [editing, showing] = [enabledWhile(true), enabledWhile(false)];
    for (const row of KEYMAP) {
      if (row.where === 'show' || isCommand(row.action))
        expect(editing, row.action).not.toContain(row.action);
      if (row.where === 'editing') expect(showing, row.action).not.toContain(row.action);
      else expect(showing, row.action).toContain(row.action);
    }
    for (const action of ['black', 'pen', 'guess', 'talk', 'freeze', 'clockReset', 'steps'])
      expect(editing).not.toContain(action);
    for (const action of [
      'save',
      'undo',
      'newSlide',
      'export',
      'presentFromStart',
      'manual',
      'groups',
      'edit',
    ])
      expect(editing).toContain(action);
  });
});
