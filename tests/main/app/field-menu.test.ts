import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { FIELD_ROLES, fieldMenu, type FieldPlace } from '../../../src/main/app/field-menu';

const flags = fc.record({
  canUndo: fc.boolean(),
  canRedo: fc.boolean(),
  canCut: fc.boolean(),
  canCopy: fc.boolean(),
  canPaste: fc.boolean(),
  canSelectAll: fc.boolean(),
});
const placeOf = (place: Partial<FieldPlace>, editFlags: FieldPlace['editFlags']): FieldPlace => ({
  isEditable: false,
  selectionText: '',
  editFlags,
  ...place,
});

describe('the menu of the right button', () => {
  it('has in a field all that fields can do, and offers what can be done now', () => {
    fc.assert(
      fc.property(flags, fc.string(), (can, selectionText) => {
        const items = fieldMenu(placeOf({ isEditable: true, selectionText }, can), nl.field);
        expect(items.map(({ role }) => role)).toEqual(FIELD_ROLES);
        expect(items.map(({ enabled }) => enabled)).toEqual([
          can.canUndo,
          can.canRedo,
          can.canCut,
          can.canCopy,
          can.canPaste,
          can.canSelectAll,
        ]);
      }),
    );
  });

  it('copies chosen text that is no field, and is not there where nothing is chosen', () => {
    fc.assert(
      fc.property(flags, (can) => {
        const chosen = fieldMenu(placeOf({ selectionText: 'een woord' }, can), nl.field);
        expect(chosen).toEqual([{ role: 'copy', label: nl.field.copy, enabled: can.canCopy }]);
        expect(fieldMenu(placeOf({ selectionText: ' \n' }, can), nl.field)).toEqual([]);
      }),
    );
  });

  it.each(['undo', 'redo'] as const)(
    'goes on with the deck where a field has nothing of its own: %s',
    (role) => {
      const at = FIELD_ROLES.indexOf(role);
      fc.assert(
        fc.property(flags, (can) => {
          let asked = 0;
          const history = { [role]: () => (asked += 1) };
          const item = fieldMenu(placeOf({ isEditable: true }, can), nl.field, history)[at];
          const own = role === 'undo' ? can.canUndo : can.canRedo;
          expect(item?.label).toBe(nl.field[role]);
          expect(item?.enabled ?? true).toBe(true);
          (item?.click as (() => void) | undefined)?.();
          expect(asked).toBe(own ? 0 : 1);
        }),
      );
    },
  );
});
