import { describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { countsSlide, deckOf, pointsSlide, rankingSlide } from '../../support/decks';
import { settled, typeInto, type EditorInPage } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';
import { tableInEditor } from '../../support/row-table';

const ranking = deckOf(rankingSlide({ multiple: true }));

const valuesOf = ({ slide }: EditorInPage) => {
  const now = slide();
  return now.kind === 'ranking' || now.kind === 'counts' ? now.rows.map(({ value }) => value) : [];
};

describe('the table of figures', () => {
  it('has a cell for each label and figure, as the language writes it', async () => {
    const { cells } = await tableInEditor(ranking);
    expect(cells().map(([label, value]) => [label, value])).toEqual([
      ['Talentontwikkeling', '77,5'],
      ['Anders', '80,3'],
      ['Signaleren van zorgsignalen', '85,9'],
    ]);
  });

  it('takes what is typed over what stands there, key by key, and the chart follows', async () => {
    const editor = await tableInEditor(ranking);
    await editor.choose(0, 1);
    await editor.typed('12,5');
    expect(valuesOf(editor)).toEqual([12.5, 80.3, 85.9]);
    await vi.waitFor(() => {
      expect(one(editor.room, '.stage-room [role=img]').getAttribute('aria-label')).toContain('12,5%');
    });
  });

  it('is walked through by arrows, Tab and Enter', async () => {
    const { choose, keys, focused } = await tableInEditor(ranking);
    await choose(0, 0);
    await keys(['ArrowDown'], ['ArrowRight']);
    expect(focused()).toEqual([1, 1]);
    await keys(['ArrowRight'], ['ArrowRight']);
    expect(focused()).toEqual([1, 3]);
    await keys(['Home'], ['Enter']);
    expect(focused()).toEqual([2, 0]);
  });

  it('goes by Tab from figure to label, and by Enter back to where the tabbing began', async () => {
    const { choose, keys, focused } = await tableInEditor(ranking);
    await choose(0, 0);
    await keys(['Tab'], ['Tab']);
    expect(focused()).toEqual([1, 0]);
    await keys(['Tab'], ['Tab', { shiftKey: true }], ['Tab', { shiftKey: true }]);
    expect(focused()).toEqual([0, 1]);
    await keys(['Enter']);
    expect(focused()).toEqual([1, 0]);
  });

  it('is edited with F2 in what stands there, and Esc brings that back', async () => {
    const editor = await tableInEditor(ranking);
    await editor.choose(0, 0);
    await editor.keys(['F2']);
    const input = one(editor.room, '[role=grid] input') as HTMLInputElement;
    expect(input.value).toBe('Talentontwikkeling');
    await typeInto(input, 'Talent');
    await editor.keys(['Escape']);
    expect(editor.cells()[0]?.[0]).toBe('Talentontwikkeling');
    one(editor.room, '.editor');
  });

  it('keeps a figure that is none in red with the reason, and all others as they are', async () => {
    const editor = await tableInEditor(ranking);
    await editor.choose(1, 1);
    await editor.typed('veel');
    await editor.keys(['Enter']);
    expect(valuesOf(editor)).toEqual([77.5, { typed: 'veel' }, 85.9]);
    expect(editor.cell(1, 1).getAttribute('aria-invalid')).toBe('true');
    expect(textOf(editor.cell(1, 1))).toBe('veel');
    expect(textOf(one(editor.room, '.complaint'))).toContain(nl.editor.refusals.noNumber);
    await editor.choose(1, 1);
    await editor.typed('5');
    expect(valuesOf(editor)).toEqual([77.5, 5, 85.9]);
    expect(all(editor.room, '.complaint')).toHaveLength(0);
  });

  it('lights and unlights a row by click and by Space', async () => {
    const { cell, slide, choose, keys, focused } = await tableInEditor(ranking);
    await settled(() => {
      one(cell(0, 2), '[role=checkbox]').click();
    });
    expect(slide()).toMatchObject({ highlight: ['signaleren', 'talent'] });
    await choose(2, 0);
    await keys(['End'], ['ArrowLeft'], [' ']);
    expect(slide()).toMatchObject({ highlight: ['talent'] });
    await keys(['h']);
    expect(focused()).toEqual([2, 0]);
    expect(slide()).toMatchObject({ highlight: ['talent'] });
  });

  it('gets a row behind the last with Enter, moves it with Alt and loses it with Ctrl + Delete', async () => {
    const editor = await tableInEditor(ranking);
    await editor.choose(2, 0);
    await editor.keys(['Enter']);
    expect(valuesOf(editor)).toEqual([77.5, 80.3, 85.9, null]);
    await editor.keys(['ArrowUp', { altKey: true }]);
    expect(valuesOf(editor)).toEqual([77.5, 80.3, null, 85.9]);
    await editor.keys(['Delete', { ctrlKey: true }]);
    expect(valuesOf(editor)).toEqual([77.5, 80.3, 85.9]);
  });

  it('takes a block of cells from a spreadsheet, and undoes it in one go', async () => {
    const editor = await tableInEditor(ranking);
    await editor.choose(1, 0);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Aap\t12,5\nNoot\t13\nMies\t7%\n');
    await settled(() =>
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      ),
    );
    expect(editor.cells().map(([label, value]) => [label, value])).toEqual([
      ['Talentontwikkeling', '77,5'],
      ['Aap', '12,5'],
      ['Noot', '13'],
      ['Mies', '7'],
    ]);
    await editor.undo();
    expect(valuesOf(editor)).toEqual([77.5, 80.3, 85.9]);
  });

  it('takes words for a vague count', async () => {
    const editor = await tableInEditor(deckOf(countsSlide()));
    await editor.choose(1, 1);
    await editor.typed('een paar');
    expect(editor.slide()).toHaveProperty('rows[1].about', 'een paar');
  });

  it('holds the points of a slide too, without marks and import', async () => {
    const { cells, room } = await tableInEditor(deckOf(pointsSlide()));
    expect(cells()[1]).toEqual(['', 'Ouders werden opgebeld.']);
    expect(textOf(room)).not.toContain(nl.editor.import.button);
  });
});

describe('figures from a file', () => {
  const chosen = {
    file: 'wijk.csv',
    read: {
      sheets: [
        {
          name: '',
          rows: [
            { line: 1, cells: [{ text: 'Wijk' }, { text: 'Aandeel' }] },
            { line: 2, cells: [{ text: 'Noord' }, { text: '45,5%' }] },
            { line: 3, cells: [{ text: 'Oost' }, { text: 'zie de bijlage' }] },
          ],
        },
      ],
    },
  };

  async function asked(answer: Parameters<EditorInPage['host']['offerTable']>[0]) {
    const editor = await tableInEditor(ranking);
    editor.host.offerTable(answer);
    await settled(() => {
      editor.button(nl.editor.import.button).click();
    });
    return editor;
  }

  it('are shown row by row with what becomes of them, and then taken', async () => {
    const { room, button, slide, dialog } = {
      ...(await asked(chosen)),
      dialog: (room: HTMLElement) => one(room, '[role=dialog]'),
    };
    expect(all(dialog(room), 'tbody tr').map((row) => row.className.split(' ')[0])).toEqual([
      'heading',
      'data',
      'data',
    ]);
    expect(textOf(dialog(room))).toContain(nl.import.taken(2));
    expect(textOf(dialog(room))).toContain(nl.import.missing.notANumber);
    await settled(() => {
      button(nl.editor.import.take).click();
    });
    expect(slide()).toMatchObject({
      rows: [
        { label: 'Noord', value: 45.5 },
        { label: 'Oost', value: { missing: 'geen getal' } },
      ],
    });
    expect(all(room, '[role=dialog]')).toHaveLength(0);
  });

  it('are left alone with Esc', async () => {
    const { room, press, slide } = await asked(chosen);
    press('Escape');
    expect(all(room, '[role=dialog]')).toHaveLength(0);
    expect(slide()).toEqual(ranking.slides[0]);
    one(room, '.editor');
  });

  it('that cannot be read are told of with the reason', async () => {
    const { room } = await asked({
      file: 'foto.png',
      read: { refused: { code: 'isOther', kind: 'picture' } },
    });
    expect(textOf(one(room, '[role=dialog]'))).toContain(
      nl.import.refused('foto.png', { code: 'isOther', kind: 'picture' }),
    );
  });

  it('are not asked for again when the trainer turns back', async () => {
    const { room } = await asked(null);
    expect(all(room, '[role=dialog]')).toHaveLength(0);
  });
});
