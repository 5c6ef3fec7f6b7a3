import { flushSync } from 'svelte';
import type { Path } from '../../core/deck/problem';
import { hasFigures } from '../../core/editing/change-rows';
import { pasteItems } from '../../core/editing/paste-items';
import type { Editor } from './editor.svelte';
import { fieldName } from './field-name';

/**
 * Fills a list of texts from the one at a path on, one an item, and puts the caret in the last, in front of so many
 * characters. Returns false if it is none of a list of texts.
 */
export function pasteLines(
  editor: Editor,
  [key, index, ...field]: Path,
  texts: readonly string[],
  behind: number,
): boolean {
  const rows = editor.tables.find(({ shape }) => shape.key === key);
  const isText = rows !== undefined && !hasFigures(rows) && field.at(-1) !== 'title';
  if (!isText || typeof index !== 'number') return false;
  const { edits, left } = pasteItems(rows, index, texts);
  editor.perform(edits);
  const last = texts.length - left.length - 1;
  if (key !== undefined) putCaret(editor.onSlide(key, index + last, ...field), left.length > 0 ? 0 : behind);
  if (left.length > 0) editor.notifyLeft(left);
  return true;
}

function putCaret(path: Path, behind: number): void {
  flushSync();
  const field = document.querySelector<HTMLElement>(`.stage-room [data-field="${fieldName(path)}"]`);
  const text = field?.firstChild;
  field?.focus();
  if (text instanceof Text) getSelection()?.collapse(text, text.length - behind);
}
