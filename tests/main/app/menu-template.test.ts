import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { USUAL_MOUSE } from '../../../src/core/keys/slide-gesture';
import { nl } from '../../../src/core/i18n/nl';
import { textsOf } from '../../../src/core/i18n/languages';
import { FIELD_ROLES } from '../../../src/main/app/field-menu';
import { menuTemplate } from '../../../src/main/app/menu-template';

const template = (mac: boolean, language: 'nl' | 'en' = 'nl') =>
  menuTemplate({
    texts: textsOf(language),
    mac,
    recent: [],
    mouse: USUAL_MOUSE,
    chooseMouse: () => undefined,
    spelling: { isOn: true, ownWords: [], check: () => undefined, remove: () => undefined },
    act: () => undefined,
    open: () => undefined,
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
