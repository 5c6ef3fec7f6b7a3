import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/deck/limits';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, pointsSlide, titleSlide } from '../../support/decks';
import { editorInPage, settled, type EditorInPage } from '../../support/editor';
import { one, textOf } from '../../support/mounting.svelte';

const deck = {
  ...deckOf(titleSlide({ headline: 'A', notes: 'Kort.' }), pointsSlide({ headline: 'B' })),
  sections: [{ id: 'doelen', title: 'Doelen', colour: 'goals' as const }],
};
const FIELDS = [
  [nl.editor.fields.notes, 'notes', LIMITS.text],
  [nl.editor.fields.handout, 'handout', LIMITS.text],
  [nl.editor.fields.question, 'question', LIMITS.text],
  [nl.editor.fields.source, 'source', LIMITS.name],
  [nl.editor.fields.footnote, 'footnote', LIMITS.name],
  [nl.editor.fields.label, 'label', LIMITS.name],
] as const;

/** Puts a text in a field at once, as pasting does, and leaves the field. */
async function paste(field: HTMLInputElement, text: string): Promise<void> {
  field.focus();
  field.value = text;
  await settled(() => field.dispatchEvent(new InputEvent('input', { bubbles: true })));
  await settled(() => {
    field.blur();
  });
}

async function thereAndBack({ host }: EditorInPage): Promise<void> {
  for (const slide of [1, 0]) await settled(() => host.command({ type: 'choose', slide }));
}

describe('a text that is too long', () => {
  it.each(FIELDS)(
    'is kept in the field %s, marked with its limit and by how much',
    async (label, key, max) => {
      const editor = await editorInPage(deck);
      const text = `${'a'.repeat(max)} en nog meer`;
      const mark = nl.editor.tooLong(max, text.length);
      expect(mark).toContain(String(max));
      expect(mark).toContain('12 tekens te lang');
      await paste(editor.field(label), text);
      expect(editor.field(label).value).toBe(text);
      expect(textOf(editor.room)).toContain(mark);
      expect(editor.slide()[key]).toBe('a'.repeat(max));
      await thereAndBack(editor);
      expect(editor.field(label).value).toBe(text);
      expect(editor.field(label).getAttribute('aria-invalid')).toBe('true');
      expect(textOf(editor.room)).toContain(mark);
      expect(textOf(one(editor.room, '.strip .advice'))).toContain('1');
    },
  );

  it('is gone with undo, and there again with redo', async () => {
    const editor = await editorInPage(deck);
    const text = 'n'.repeat(LIMITS.text + 1160);
    await paste(editor.field(nl.editor.fields.notes), text);
    await editor.undo();
    expect(editor.field(nl.editor.fields.notes).value).toBe('Kort.');
    expect(editor.slide()).toEqual(deck.slides[0]);
    await editor.redo();
    expect(editor.field(nl.editor.fields.notes).value).toBe(text);
  });

  it('makes place for what was there before with Esc', async () => {
    const editor = await editorInPage(deck);
    const notes = editor.field(nl.editor.fields.notes);
    notes.focus();
    notes.value = 'n'.repeat(LIMITS.text + 1);
    await settled(() => notes.dispatchEvent(new InputEvent('input', { bubbles: true })));
    await settled(() => editor.press('Escape'));
    expect(notes.value).toBe('Kort.');
    expect(editor.slide()).toEqual(deck.slides[0]);
  });

  it('loses its mark once it is short enough', async () => {
    const editor = await editorInPage(deck);
    const source = editor.field(nl.editor.fields.source);
    await paste(source, 'b'.repeat(LIMITS.name + 1));
    expect(source.getAttribute('aria-invalid')).toBe('true');
    await paste(source, 'b'.repeat(LIMITS.name));
    expect(source.getAttribute('aria-invalid')).toBe('false');
    expect(editor.slide()).not.toHaveProperty('refused');
  });
});

it('minutes that are no number are marked on coming back', async () => {
  const editor = await editorInPage(deck);
  await paste(editor.field(nl.editor.fields.minutes), 'een kwartier');
  await thereAndBack(editor);
  expect(editor.field(nl.editor.fields.minutes).value).toBe('een kwartier');
  expect(textOf(editor.room)).toContain(nl.editor.refusals.noNumber);
});
