import { describe, expect, it, vi } from 'vitest';
import { emptyDeckText } from '../../../src/core/deck/new-deck';
import { nl } from '../../../src/core/i18n/nl';
import type { EditorAction } from '../../../src/core/keys/actions';
import { deckOf, rankingSlide, titleSlide } from '../../support/decks';
import { editorInPage, settled, typeInto } from '../../support/editor';
import { parsed } from '../../support/parsed';

const [nextPane, previousPane] = ['nextPane', 'previousPane'] as const;

/** The editor, and where the focus goes by its keys for panes. */
async function panesOf(...args: Parameters<typeof editorInPage>) {
  const { host, room, field } = await editorInPage(...args);
  const pane = () =>
    ['.strip', '.stage-room', '.side', '.notes'].find((each) =>
      room.querySelector(each)?.contains(document.activeElement),
    );
  return {
    pane,
    field,
    async go(...actions: readonly EditorAction[]) {
      for (const action of actions) {
        await settled(() => {
          host.tell({ type: 'action', action });
        });
      }
      return pane();
    },
  };
}

describe('the keys for panes', () => {
  it('go round the slide, the panel beside it, the notes and the slides', async () => {
    const { go } = await panesOf(deckOf(titleSlide(), rankingSlide()), 1);
    expect(await go(nextPane)).toBe('.stage-room');
    expect(document.activeElement?.closest('h1')).not.toBeNull();
    expect(await go(nextPane)).toBe('.side');
    expect(await go(nextPane)).toBe('.notes');
    expect(await go(nextPane)).toBe('.strip');
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
    expect(await go(previousPane, previousPane)).toBe('.side');
  });

  it('go straight to the figures where a slide has them', async () => {
    const { go } = await panesOf(deckOf(rankingSlide()));
    await go(nextPane, nextPane);
    expect(document.activeElement?.closest('[role=grid]')).not.toBeNull();
  });
});

it('a deck that begins empty begins with its title', async () => {
  const untouched = { name: '', place: 'new', changed: false, canUndo: false, canRedo: false } as const;
  const { pane } = await panesOf(parsed(emptyDeckText('nl')), 0, { document: untouched });
  await vi.waitFor(() => {
    expect(pane()).toBe('.stage-room');
  });
});

it('what is typed elsewhere in such a deck is not taken there', async () => {
  const untouched = { name: '', place: 'new', changed: false, canUndo: false, canRedo: false } as const;
  const { pane, field } = await panesOf(parsed(emptyDeckText('nl')), 0, { document: untouched });
  await vi.waitFor(() => {
    expect(pane()).toBe('.stage-room');
  });
  await typeInto(field(nl.editor.fields.notes), 'Heet iedereen welkom');
  expect(pane()).toBe('.notes');
});
