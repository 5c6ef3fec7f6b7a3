import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, pointsSlide, rankingSlide } from '../../support/decks';
import { settled } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';
import { insertText } from '../../support/plain-box';
import { tableInEditor } from '../../support/row-table';

function paste(target: Element | null, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return settled(() =>
    target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })),
  );
}

describe('what is pasted in a table of figures', () => {
  it('is filled in at once where it fits cell for cell, and empty rows below it go', async () => {
    const empty = [1, 2, 3].map((n) => ({ id: `rij-${n}`, label: '', value: null }));
    const editor = await tableInEditor(deckOf(rankingSlide({ rows: empty, highlight: [] })));
    await editor.choose(0, 0);
    await paste(document.activeElement, 'Ouders\t67,2\nBuren\t51');
    expect(all(editor.room, '[role=dialog]')).toHaveLength(0);
    expect(editor.cells().map((row) => row.slice(0, 2))).toEqual([
      ['Ouders', '67,2'],
      ['Buren', '51'],
    ]);
  });

  it('is shown as a sheet to choose from where it does not, and all of it is there', async () => {
    const editor = await tableInEditor(deckOf(rankingSlide()));
    const before = editor.slide();
    await editor.choose(0, 0);
    await paste(document.activeElement, 'Jaar\t2021\t2022\nNoord\t31\t40\nTotaal\t31\t40');
    const panel = one(editor.room, '[role=dialog]');
    expect(textOf(panel)).toContain(nl.editor.import.title(nl.editor.import.pasted));
    for (const word of ['2021', '2022', 'Noord', 'Totaal']) expect(textOf(panel)).toContain(word);
    expect(editor.slide()).toEqual(before);
  });
});

describe('a list that is pasted', () => {
  it('where the last row was taken away leaves the cell where it is selected', async () => {
    const points = ['een', 'twee', 'drie'].map((title) => ({ title, text: '' }));
    const editor = await tableInEditor(deckOf(pointsSlide({ points })));
    await editor.choose(2, 0);
    await editor.keys(['Delete', { ctrlKey: true }]);
    await paste(document.activeElement, 'zus\tjet\nvuur\tgijs');
    await editor.keys(['x']);
    await editor.typed('wim');
    expect(editor.cells().map(([title]) => title)).toEqual(['een', 'wim', 'vuur']);
  });

  it('on an item of the slide makes one item a line, in one step', async () => {
    const editor = await tableInEditor(deckOf(pointsSlide({ points: [{ text: 'Oud' }] })));
    const text = all(editor.room, '.stage-room li [role=textbox]').find((field) => textOf(field) === 'Oud');
    text?.focus();
    if (text) getSelection()?.selectAllChildren(text);
    await paste(text ?? null, '• Eerste\n• Tweede\n• Derde');
    expect(editor.slide()).toHaveProperty('points', [
      { text: 'Eerste' },
      { text: 'Tweede' },
      { text: 'Derde' },
    ]);
    expect(textOf(document.activeElement ?? editor.room)).toBe('Derde');
    await editor.undo();
    expect(editor.slide()).toHaveProperty('points', [{ text: 'Oud' }]);
  });

  it('leaves the caret behind what was pasted last', async () => {
    const editor = await tableInEditor(deckOf(pointsSlide({ points: [{ text: 'Oud en nieuw' }] })));
    const text = all(editor.room, '.stage-room li [role=textbox]').find((field) => textOf(field) !== '');
    text?.focus();
    if (text?.firstChild) getSelection()?.setBaseAndExtent(text.firstChild, 3, text.firstChild, 7);
    await paste(text ?? null, '•\teen\r\n•\ttwee\r\n');
    insertText('!');
    expect(editor.slide()).toHaveProperty('points', [{ text: 'Oudeen' }, { text: 'twee!nieuw' }]);
  });

  it('from a word processor has no bullets and no columns in a table of texts', async () => {
    const editor = await tableInEditor(deckOf(pointsSlide({ points: [{ text: 'Oud' }] })));
    await editor.choose(0, 1);
    await paste(document.activeElement, '•\tEerste\r\no\tTweede\r\n§\tDerde\r\n');
    expect(editor.slide()).toHaveProperty('points', [
      { text: 'Eerste' },
      { text: 'Tweede' },
      { text: 'Derde' },
    ]);
  });

  it('says which lines there is no room for', async () => {
    const editor = await tableInEditor(deckOf(pointsSlide({ points: [{ text: 'Oud' }] })));
    await editor.choose(0, 1);
    await paste(document.activeElement, Array.from({ length: 10 }, (_, i) => `- Punt ${i + 1}`).join('\n'));
    expect(editor.slide()).toHaveProperty('points.length', 8);
    expect(editor.slide()).toHaveProperty('points[7].text', 'Punt 8');
    expect(textOf(one(editor.room, '.message'))).toContain(nl.editor.notPasted(2, 'Punt 9'));
  });
});

describe('a file with figures that is opened or dropped', () => {
  const rows = [
    ['Wijk', 'Aandeel'],
    ['Noord', '45%'],
    ['Zuid', '55%'],
  ].map((cells, i) => ({ line: i + 1, cells: cells.map((text) => ({ text })) }));
  const table = { file: 'wijk.csv', read: { sheets: [{ name: '', rows }] } };

  it('is offered to the slide', async () => {
    const editor = await tableInEditor(deckOf(rankingSlide()));
    await settled(() => editor.host.tell({ type: 'table', table }));
    expect(textOf(one(editor.room, '[role=dialog]'))).toContain('Noord');
    expect(editor.deck().slides).toHaveLength(1);
  });

  it('is offered to a new slide where this one has no figures, which goes if nothing is taken', async () => {
    const editor = await tableInEditor(deckOf(pointsSlide()));
    await settled(() => editor.host.tell({ type: 'table', table }));
    expect(editor.deck().slides.map(({ kind }) => kind)).toEqual(['points', 'ranking']);
    await settled(() => editor.press('Escape'));
    expect(editor.deck().slides.map(({ kind }) => kind)).toEqual(['points']);
  });
});
