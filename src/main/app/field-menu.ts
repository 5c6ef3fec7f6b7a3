import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { FieldRole, FieldTexts } from '../../core/i18n/menu-texts';

/** What can be done in a field, in the order of its menu. */
export const FIELD_ROLES: readonly FieldRole[] = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'];

/** What a menu must know of the place that it is asked for. */
export type FieldPlace = Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  readonly editFlags: Pick<
    ContextMenuParams['editFlags'],
    'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'
  >;
};

/** The menu of the right button: all of it in a field, copying alone for text that is chosen, nothing elsewhere. */
export function fieldMenu(
  { isEditable, selectionText, editFlags }: FieldPlace,
  texts: FieldTexts,
): MenuItemConstructorOptions[] {
  const can: Readonly<Record<FieldRole, boolean>> = {
    undo: editFlags.canUndo,
    redo: editFlags.canRedo,
    cut: editFlags.canCut,
    copy: editFlags.canCopy,
    paste: editFlags.canPaste,
    selectAll: editFlags.canSelectAll,
  };
  const onlyCopy = selectionText.trim() === '' ? [] : (['copy'] as const);
  const roles = isEditable ? FIELD_ROLES : onlyCopy;
  return roles.map((role) => ({ role, label: texts[role], enabled: can[role] }));
}
