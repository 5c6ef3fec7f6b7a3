import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import * as make from '../../support/decks';
import { editorInPage, settled } from '../../support/editor';

const deck = make.deckOf(make.rankingSlide(), make.pointsSlide(), make.figureSlide());

/** The editor at a slide, after main said where to look. */
async function revealed(slide: number, ...path: (string | number)[]) {
  const editor = await editorInPage(deck, slide);
  await settled(() => {
    editor.host.tell({ type: 'notice', text: 'Ongedaan', about: path });
  });
  return editor;
}

describe('what was undone', () => {
  it('has the focus in its text on the slide', async () => {
    await revealed(1, 'slides', 1, 'points', 0, 'text');
    expect(document.activeElement?.getAttribute('data-field')).toBe('slide.points.0.text');
  });

  it('has the focus in its cell', async () => {
    await revealed(0, 'slides', 0, 'rows', 1, 'value');
    expect(document.activeElement?.closest('td')?.dataset.field).toBe('slide.rows.1.value');
  });

  it('is the list of a row that is gone', async () => {
    await revealed(0, 'slides', 0, 'rows', 99);
    expect(document.activeElement?.closest('td')).not.toBeNull();
  });

  it('is found among the fields of the deck, and those of the slide come back', async () => {
    const { field, host } = await revealed(2, 'title');
    expect(document.activeElement).toBe(field(nl.editor.deck.title));
    await settled(() => {
      host.tell({ type: 'notice', text: 'Ongedaan', about: ['slides', 2, 'notes'] });
    });
    expect(document.activeElement).toBe(field(nl.editor.fields.notes));
    await settled(() => {
      host.tell({ type: 'notice', text: 'Ongedaan', about: ['slides', 2, 'value'] });
    });
    expect(document.activeElement).toBe(field(nl.editor.fields.value));
  });
});
