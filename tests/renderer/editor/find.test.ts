import { describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, rankingSlide, statementSlide, titleSlide } from '../../support/decks';
import { editorInPage, settled, typeInto } from '../../support/editor';
import { one, textOf } from '../../support/mounting.svelte';

const words = nl.editor.find;
const slides = deckOf(
  titleSlide({ headline: 'Kinderwerk', text: 'Een proef' }),
  statementSlide({ headline: 'Een kind telt', text: 'Een proef', notes: 'Vraag naar het kind.' }),
  rankingSlide({ highlight: [], rows: [{ id: 'a', label: 'Kind en ouder', value: 60, rest: false }] }),
);

const deck = { ...slides, title: 'Proef', source: { text: 'Een bron' } };

/** The editor with its search open, and words in it. */
async function searching(text: string) {
  const editor = await editorInPage(deck);
  await settled(() => {
    editor.host.tell({ type: 'action', action: 'find' });
  });
  const input = editor.field(words.words);
  expect(document.activeElement).toBe(input);
  await typeInto(input, text);
  return { ...editor, status: () => textOf(one(editor.room, 'search [role=status]')) };
}

describe('the search in the editor', () => {
  it('counts what it finds and goes from slide to slide, and keeps the focus', async () => {
    const editor = await searching('kind');
    expect(editor.status()).toBe(words.place(0, 4));
    for (const [which, headline] of [
      [1, 'Kinderwerk'],
      [2, 'Een kind telt'],
      [3, 'Een kind telt'],
    ] as const) {
      await settled(() => editor.press('Enter'));
      expect(editor.status()).toBe(words.place(which, 4));
      expect(editor.slide().headline).toBe(headline);
      expect(document.activeElement).toBe(editor.field(words.words));
    }
    await settled(() => editor.press('Enter'));
    await settled(() => editor.press('Enter'));
    expect(editor.status()).toBe(words.place(1, 4));
    await settled(() => editor.press('Enter', { shiftKey: true }));
    expect(editor.status()).toBe(words.place(4, 4));
  });

  it('says when there is nothing, and heeds its choices', async () => {
    const editor = await searching('volwassene');
    expect(editor.status()).toBe(words.none);
    await typeInto(editor.field(words.words), 'kind');
    await settled(() => {
      editor.field(words.wholeWord).click();
    });
    expect(editor.status()).toBe(words.place(0, 3));
    await settled(() => {
      editor.field(words.matchCase).click();
    });
    expect(editor.status()).toBe(words.place(0, 2));
  });

  it('replaces one by one, also by words that hold what is looked for', async () => {
    const editor = await searching('kind');
    await typeInto(editor.field(words.by), 'kindje');
    await settled(() => editor.press('Enter'));
    for (let i = 0; i < 4; i += 1) await settled(() => editor.press('Enter'));
    await vi.waitFor(() => {
      expect(editor.deck().slides).toMatchObject([
        { headline: 'kindjeerwerk' },
        { headline: 'Een kindje telt', notes: 'Vraag naar het kindje.' },
        { rows: [{ label: 'kindje en ouder' }] },
      ]);
    });
  });

  it('replaces all at once, in one undo, and closes with Escape', async () => {
    const editor = await searching('kind');
    await typeInto(editor.field(words.by), 'jongere');
    await settled(() => {
      editor.button(words.replaceAll).click();
    });
    expect(editor.deck().slides[2]).toMatchObject({ rows: [{ label: 'jongere en ouder' }] });
    expect(editor.status()).toBe(words.none);
    await editor.undo();
    expect(editor.deck()).toEqual(deck);
    editor.field(words.words).focus();
    await settled(() => editor.press('Escape'));
    expect(editor.room.querySelector('search')).toBeNull();
    expect(editor.room.querySelector('.editor')).not.toBeNull();
  });
});
