import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { FieldRole, FieldTexts } from '../../core/i18n/menu-texts';

/** The commands for a field, in menu order. */
export const FIELD_ROLES: readonly FieldRole[] = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'];

/** What the menu needs to know of the place that was clicked. */
export type FieldPlace = Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  readonly editFlags: Pick<
    ContextMenuParams['editFlags'],
    'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'
  >;
};

/** The history of the deck: a field of the editor goes on with it where the field itself has nothing to undo. */
export interface DeckHistory {
  readonly undo?: () => void;
  readonly redo?: () => void;
}

/** The context menu: everything in a field, only Copy on selected text, none elsewhere. */
export function fieldMenu(
  { isEditable, selectionText, editFlags }: FieldPlace,
  texts: FieldTexts,
  history: DeckHistory = {},
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
  return roles.map((role) => {
    const label = texts[role];
    const click = role === 'undo' || role === 'redo' ? history[role] : undefined;
    return can[role] || click === undefined ? { role, label, enabled: can[role] } : { label, click };
  });
}
