import { describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { editorInPage, settled } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';
import { violations } from '../../support/axe';

const deck = deckOf(rankingSlide({ multiple: true }), pointsSlide(), titleSlide());

describe('the editor', () => {
  it('stands in place of the show, and Esc or its button brings that back', async () => {
    const { room, press, host, button } = await editorInPage(deck);
    expect(all(room, '.show')).toHaveLength(0);
    await settled(() => press('Escape'));
    one(room, '.show');
    host.tell({ type: 'action', action: 'edit' });
    await vi.waitFor(() => one(room, '.editor'));
    await settled(() => {
      button(nl.editor.done).click();
    });
    expect(all(room, '.editor')).toHaveLength(0);
  });

  it('keeps the keys of a talk away from the room, and those of the file and of undo alive', async () => {
    const { press, host, room } = await editorInPage(deck);
    one(room, '.stage-room h1 [role=textbox]').focus();
    for (const key of ['b', 'w', 'n', ' ', '?']) press(key);
    expect(host.asked).toEqual([]);
    press('z', { ctrlKey: true });
    press('s', { ctrlKey: true });
    expect(host.asked).toEqual([
      ['act', 'undo'],
      ['act', 'save'],
    ]);
  });

  it('makes way for the show', async () => {
    const { press, room } = await editorInPage(deck);
    press('F5');
    await settled(() => undefined);
    expect(all(room, '.editor')).toHaveLength(0);
  });

  it.each(['F5', 'Shift+F5'])('begins a show with %s, and speaks of no jump', async (key) => {
    const { press, room, host } = await editorInPage(deck, 2);
    press(key.replace('Shift+', ''), { shiftKey: key.startsWith('Shift') });
    await settled(() => undefined);
    expect(host.state.position.slide).toBe(key === 'F5' ? 0 : 2);
    expect(all(room, '.notice.shown').map((each) => textOf(each))).toEqual([]);
  });

  it('goes from a window that became the room’s', async () => {
    const { host, room } = await editorInPage(deck);
    await settled(() => {
      host.tell({ type: 'opened', opened: { ...host.start, room: true } });
    });
    expect(all(room, '.editor')).toHaveLength(0);
  });

  it('is not covered by the way back of a jump that was made before', async () => {
    const { room, host } = await editorInPage(deckOf(titleSlide()));
    const shown = () => all(room, '.notice.shown').map((each) => textOf(each));
    host.tell({ type: 'action', action: 'edit' });
    await settled(() => {
      host.tell({ type: 'notice', text: 'Sprong naar dia 5.', offers: 'jumpBack' });
    });
    expect(shown()).toHaveLength(1);
    await settled(() => {
      host.tell({ type: 'action', action: 'edit' });
    });
    await vi.waitFor(() => one(room, '.editor'));
    expect(shown()).toEqual([]);
  });

  it('says what the file is called and whether it is saved, and what can be undone', async () => {
    const { room, host, button } = await editorInPage(deck);
    expect(textOf(one(room, 'header h2'))).toBe('proef.beeld');
    expect(button(nl.actions.undo).disabled).toBe(true);
    await settled(() =>
      host.edit({ group: 'a', edits: [{ type: 'set', path: ['title'], value: 'Anders' }] }),
    );
    expect(textOf(one(room, 'header h2'))).toContain(nl.editor.unsaved);
    expect(button(nl.actions.undo).disabled).toBe(false);
  });

  it.each([0, 1, 2])('has nothing that axe finds wrong, on slide %i', async (slide) => {
    const { room } = await editorInPage(deck, slide);
    // The words on a thumbnail are a picture: a cell is called by its number and its headline.
    expect(await violations(room, 'label-content-name-mismatch')).toEqual([]);
  });

  it('has nothing that axe finds wrong in the fields of the deck', async () => {
    const { room, button } = await editorInPage(deck);
    await settled(() => {
      button(nl.editor.deckTab).click();
    });
    expect(await violations(room, 'label-content-name-mismatch')).toEqual([]);
  });

  it('has nothing that axe finds wrong in the pictures of kinds', async () => {
    const { room, button } = await editorInPage(deck);
    await settled(() => {
      button(nl.editor.newSlide).click();
    });
    expect(await violations(one(room, '[role=dialog]'), 'label-content-name-mismatch')).toEqual([]);
  });
});
