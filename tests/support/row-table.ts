import type { Deck } from '../../src/core/deck/types';
import { editorInPage, settled, typeInto } from './editor';
import { all, one, textOf } from './mounting.svelte';

/** The table of a slide in the editor: its only one, or the one with this name. */
export async function tableInEditor(deck: Deck, name?: string) {
  const editor = await editorInPage(deck);
  const grid = `[role=grid]${name === undefined ? '' : `[aria-label="${name}"]`}`;
  const cells = () =>
    all(editor.room, `${grid} tbody tr`).map((row) => all(row, '[role=gridcell]').map(textOf));
  const cell = (row: number, column: number) =>
    one(editor.room, `${grid} tbody tr:nth-child(${row + 1}) > :nth-child(${column + 1})`);
  return {
    ...editor,
    cells,
    cell,
    choose: (row: number, column: number) =>
      settled(() => {
        cell(row, column).click();
      }),
    /** Which cell the next key is for; nothing when the focus is elsewhere. */
    focused() {
      const held = document.activeElement?.closest('td');
      const row = held?.closest('tr');
      if (held == null || row == null) return undefined;
      const rows = all(editor.room, `${grid} tbody tr`);
      return [rows.indexOf(row), [...row.children].indexOf(held)];
    },
    /** Presses keys in the table, one after the other. */
    async keys(...keys: readonly (readonly [string, KeyboardEventInit?])[]) {
      for (const [key, init] of keys) await settled(() => editor.press(key, init));
    },
    async typed(text: string) {
      const field = document.activeElement;
      if (field instanceof HTMLInputElement) await typeInto(field, text);
    },
  };
}
