import type { Path } from '../../core/deck/problem';
import { hasFigures } from '../../core/editing/change-rows';
import { pasteItems } from '../../core/editing/paste-items';
import type { Editor } from './editor.svelte';

/** Fills a list of texts from the one at a path on, one an item. Returns false if it is none of a list of texts. */
export function pasteLines(editor: Editor, [key, index, ...field]: Path, texts: readonly string[]): boolean {
  const rows = editor.tables.find(({ shape }) => shape.key === key);
  const isText = rows !== undefined && !hasFigures(rows) && field.at(-1) !== 'title';
  if (!isText || typeof index !== 'number') return false;
  const { edits, left } = pasteItems(rows, index, texts);
  editor.perform(edits);
  if (left.length > 0) editor.notifyLeft(left);
  return true;
}
