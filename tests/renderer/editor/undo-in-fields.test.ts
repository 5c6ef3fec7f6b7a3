import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, oneOfEach } from '../../support/decks';
import { editorInPage, settled, type EditorInPage } from '../../support/editor';
import { all } from '../../support/mounting.svelte';

const deck = deckOf(...oneOfEach());
const FIELDS = 'input[type=text], textarea, [contenteditable]';

/** What was asked of main by undoing. */
const undone = ({ host }: EditorInPage) => host.asked.filter(([, action]) => action === 'undo').length;

/** The browser is about to undo in a field, as its menu asks. Returns whether it was kept from that. */
function undoByMenu(field: HTMLElement): boolean {
  const how = { inputType: 'historyUndo', bubbles: true, cancelable: true };
  return !field.dispatchEvent(new InputEvent('beforeinput', how));
}

describe('undo in a field of the editor', () => {
  it.each(deck.slides.map(({ kind }, at) => ({ kind, at })))(
    'goes through the history of the deck, by key and by menu: $kind',
    async ({ at }) => {
      const editor = await editorInPage(deck, at);
      const fields = all(editor.room, FIELDS).filter((field) => field.closest('.editor') !== null);
      expect(fields.length).toBeGreaterThan(4);
      for (const [i, field] of fields.entries()) {
        field.focus();
        expect(editor.press('z', { ctrlKey: true })).toBe(true);
        expect(undoByMenu(field)).toBe(true);
        expect(undone(editor)).toBe(2 * i + 2);
      }
    },
  );

  it('is not about a field that has not the focus', async () => {
    const editor = await editorInPage(deck);
    const [first, second] = all(editor.room, `.editor :is(${FIELDS})`);
    first?.focus();
    expect(second && undoByMenu(second)).toBe(true);
    expect(undone(editor)).toBe(0);
  });

  it('is left to a field that is not of the deck', async () => {
    const editor = await editorInPage(deck);
    await settled(() => {
      editor.host.tell({ type: 'action', action: 'replace' });
    });
    for (const label of [nl.editor.find.words, nl.editor.find.by]) {
      const field = editor.field(label);
      field.focus();
      for (const key of ['z', 'y']) expect(editor.press(key, { ctrlKey: true })).toBe(false);
      expect(undoByMenu(field)).toBe(false);
    }
    expect(undone(editor)).toBe(0);
  });

  it.each(['export', 'help'] as const)('does nothing behind a panel: %s', async (panel) => {
    const editor = await editorInPage(deck);
    await settled(() => {
      editor.host.tell({ type: 'action', action: panel });
    });
    expect(editor.press('z', { ctrlKey: true })).toBe(true);
    await settled(() => editor.press('Escape'));
    expect(undone(editor)).toBe(0);
    editor.press('z', { ctrlKey: true });
    expect(undone(editor)).toBe(1);
  });

  it('does nothing behind the kinds of a new slide', async () => {
    const editor = await editorInPage(deck);
    await settled(() => editor.press('m', { ctrlKey: true }));
    expect(editor.press('z', { ctrlKey: true })).toBe(true);
    expect(undone(editor)).toBe(0);
  });
});

describe('“select all”', () => {
  it('is about all slides where no text is typed, and colours no page', async () => {
    const editor = await editorInPage(deck);
    const start = new Event('selectstart', { bubbles: true, cancelable: true });
    await settled(() => document.body.dispatchEvent(start));
    expect(start.defaultPrevented).toBe(true);
    expect(editor.room.textContent).toContain(nl.editor.severalChosen(deck.slides.length));
  });

  it('is left to a field', async () => {
    const editor = await editorInPage(deck);
    for (const field of all(editor.room, `.editor :is(${FIELDS})`)) {
      const start = new Event('selectstart', { bubbles: true, cancelable: true });
      field.dispatchEvent(start);
      expect(start.defaultPrevented).toBe(false);
      expect(getComputedStyle(field).userSelect).not.toBe('none');
    }
  });
});
