import type { Path } from '../../core/deck/problem';
import { fieldName } from './field-name';

const FOCUSABLE = 'input, textarea, select, button, [tabindex], [contenteditable]';
/** Milliseconds for which what was found stands out. */
const MARKED = 1_600;

/**
 * Puts the focus in the field at a path from the deck, or in the nearest one around it, scrolls there and marks it for a
 * moment. Tells whether there is one.
 */
export function reveal(editor: ParentNode, path: Path): boolean {
  const found = fieldAt(editor, path);
  if (found === undefined) return false;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  // A cell of a table is chosen as with the mouse.
  if (found instanceof HTMLTableCellElement) found.click();
  else focusIn(found);
  found.animate([{ boxShadow: '0 0 0 5px var(--sun)' }, { boxShadow: '0 0 0 5px transparent' }], {
    duration: MARKED,
    easing: 'ease-in',
  });
  return true;
}

function fieldAt(editor: ParentNode, path: Path): HTMLElement | undefined {
  const shortest = path[0] === 'slides' ? 3 : 1;
  for (let length = path.length; length >= shortest; length -= 1) {
    const name = CSS.escape(fieldName(path.slice(0, length)));
    const field =
      editor.querySelector<HTMLElement>(`[data-field="${name}"]`) ??
      editor.querySelector<HTMLElement>(`td[data-field^="${name}."]`) ??
      editor.querySelector<HTMLElement>(`[data-field^="${name}."]`);
    if (field !== null) return field;
  }
  return undefined;
}

function focusIn(field: HTMLElement): void {
  const control = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE);
  control?.focus({ preventScroll: true });
}
