import { describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import {
  countsSlide,
  deckOf,
  linesSlide,
  pointsSlide,
  rankingSlide,
  stackedSlide,
} from '../../support/decks';
import { editorInPage, settled, typeInto, type EditorInPage } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';

const ranking = deckOf(rankingSlide({ multiple: true }));

/** The table of a slide in the editor: its only one, or the one with this name. */
async function table(deck = ranking, name?: string) {
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
        cell(row, column).focus();
        cell(row, column).click();
      }),
    /** Presses keys in the table, one after the other. */
    async keys(...keys: readonly (readonly [string, KeyboardEventInit?])[]) {
      for (const [key, init] of keys) await settled(() => editor.press(key, init));
    },
    async typed(text: string) {
      const [first = '', ...rest] = text;
      await settled(() => editor.press(first));
      const input = one(editor.room, '[role=grid] input');
      if (rest.length > 0) await typeInto(input, text);
    },
  };
}

const valuesOf = ({ slide }: EditorInPage) => {
  const now = slide();
  return now.kind === 'ranking' || now.kind === 'counts' ? now.rows.map(({ value }) => value) : [];
};

describe('the table of figures', () => {
  it('has a cell for each label and figure, as the language writes it', async () => {
    const { cells } = await table();
    expect(cells().map(([label, value]) => [label, value])).toEqual([
      ['Talentontwikkeling', '77,5'],
      ['Anders', '80,3'],
      ['Signaleren van zorgsignalen', '85,9'],
    ]);
  });

  it('takes what is typed over what stands there, key by key, and the chart follows', async () => {
    const editor = await table();
    await editor.choose(0, 1);
    await editor.typed('12,5');
    expect(valuesOf(editor)).toEqual([12.5, 80.3, 85.9]);
    await vi.waitFor(() => {
      expect(one(editor.room, '.stage-room [role=img]').getAttribute('aria-label')).toContain('12,5%');
    });
  });

  it('is walked through by arrows, Tab and Enter', async () => {
    const { choose, keys, cell } = await table();
    await choose(0, 0);
    await keys(['ArrowDown'], ['ArrowRight']);
    expect(document.activeElement).toBe(cell(1, 1));
    await keys(['Tab'], ['Tab']);
    expect(document.activeElement).toBe(one(cell(1, 3), '[role=checkbox]'));
    await keys(['Tab', { shiftKey: true }], ['Home'], ['Enter']);
    expect(document.activeElement).toBe(cell(2, 0));
  });

  it('is edited with F2 in what stands there, and Esc brings that back', async () => {
    const editor = await table();
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
    const editor = await table();
    await editor.choose(1, 1);
    await editor.typed('veel');
    await editor.keys(['Enter']);
    expect(valuesOf(editor)).toEqual([77.5, 80.3, 85.9]);
    expect(editor.cell(1, 1).getAttribute('aria-invalid')).toBe('true');
    expect(textOf(editor.cell(1, 1))).toBe('veel');
    expect(textOf(one(editor.room, '.complaint'))).toContain(nl.editor.refusals.noNumber);
    await editor.choose(1, 1);
    await editor.typed('5');
    expect(valuesOf(editor)).toEqual([77.5, 5, 85.9]);
    expect(all(editor.room, '.complaint')).toHaveLength(0);
  });

  it('lights and unlights a row by click and by Space', async () => {
    const { cell, slide, choose, keys } = await table();
    await settled(() => {
      one(cell(0, 2), '[role=checkbox]').click();
    });
    expect(slide()).toMatchObject({ highlight: ['signaleren', 'talent'] });
    await choose(2, 0);
    await keys([' ']);
    expect(slide()).toMatchObject({ highlight: ['talent'] });
  });

  it('gets a row behind the last with Enter, moves it with Alt and loses it with Ctrl + Delete', async () => {
    const editor = await table();
    await editor.choose(2, 0);
    await editor.keys(['Enter']);
    expect(valuesOf(editor)).toEqual([77.5, 80.3, 85.9, 0]);
    await editor.keys(['ArrowUp', { altKey: true }]);
    expect(valuesOf(editor)).toEqual([77.5, 80.3, 0, 85.9]);
    await editor.keys(['Delete', { ctrlKey: true }]);
    expect(valuesOf(editor)).toEqual([77.5, 80.3, 85.9]);
  });

  it('takes a block of cells from a spreadsheet, and undoes it in one go', async () => {
    const editor = await table();
    await editor.choose(1, 0);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Aap\t12,5\nNoot\t130\nMies\t7%\n');
    await settled(() =>
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      ),
    );
    expect(editor.cells().map(([label, value]) => [label, value])).toEqual([
      ['Talentontwikkeling', '77,5'],
      ['Aap', '12,5'],
      ['Noot', '130'],
      ['Mies', '7'],
    ]);
    expect(textOf(one(editor.room, '.complaint'))).toContain(nl.editor.refusals.overHundred);
    await editor.undo();
    expect(valuesOf(editor)).toEqual([77.5, 80.3, 85.9]);
  });

  it('takes words for a vague count', async () => {
    const editor = await table(deckOf(countsSlide()));
    await editor.choose(1, 1);
    await editor.typed('een paar');
    expect(editor.slide()).toHaveProperty('rows[1].about', 'een paar');
  });

  it('holds the points of a slide too, without marks and import', async () => {
    const { cells, room } = await table(deckOf(pointsSlide()));
    expect(cells()[1]).toEqual(['', 'Ouders werden opgebeld.']);
    expect(textOf(room)).not.toContain(nl.editor.import.button);
  });
});

describe('the tables of several series', () => {
  const stacked = deckOf(stackedSlide());

  it('have the answers above the figures, under the names they have there', async () => {
    const { room, cells } = await table(stacked, nl.editor.lists['rows']);
    expect(all(room, '[role=grid]').map((grid) => grid.getAttribute('aria-label'))).toEqual([
      nl.editor.lists['answers'],
      nl.editor.lists['rows'],
    ]);
    expect(all(room, '[role=grid]:not([aria-label=Antwoorden]) th').map(textOf)).toEqual([
      nl.editor.columns.statement,
      'Eens',
      'Neutraal',
      'Oneens',
    ]);
    expect(cells()[0]).toEqual(['Ik word gezien', '60,5', '25', '14,5']);
  });

  it('change an answer and its highlight in one go, on the chart too', async () => {
    const editor = await table(stacked, nl.editor.lists['answers']);
    await editor.choose(0, 0);
    await editor.typed('Helemaal waar');
    expect(editor.slide()).toMatchObject({
      answers: ['Helemaal waar', 'Neutraal', 'Oneens'],
      highlight: ['Helemaal waar'],
    });
    await editor.undo();
    expect(editor.slide()).toEqual(stacked.slides[0]);
  });

  it('take a share that was too much as soon as another one makes room', async () => {
    const editor = await table(stacked, nl.editor.lists['rows']);
    await editor.choose(0, 1);
    await editor.typed('80');
    await editor.keys(['Tab']);
    expect(editor.cell(0, 1).getAttribute('aria-invalid')).toBe('true');
    await editor.typed('5,5');
    await vi.waitFor(() => {
      expect(editor.slide()).toHaveProperty('rows[0].values', [80, 5.5, 14.5]);
    });
    expect(editor.cell(0, 1).getAttribute('aria-invalid')).toBe('false');
  });

  it('add an answer to every row', async () => {
    const editor = await table(stacked, nl.editor.lists['answers']);
    await editor.choose(2, 0);
    await editor.keys(['Enter']);
    expect(editor.slide()).toMatchObject({
      answers: ['Eens', 'Neutraal', 'Oneens', 'Antwoord 4'],
      rows: [{ values: [60.5, 25, 14.5, 0] }, { values: [72, 20, 8, 0] }],
    });
  });

  it('leave a gap in a line where a figure is taken away', async () => {
    const editor = await table(deckOf(linesSlide()), nl.editor.lists['periods']);
    await editor.choose(0, 2);
    await editor.keys(['Delete']);
    expect(editor.slide()).toHaveProperty('series[1].values', [null, 42, 41]);
  });
});

describe('figures from a file', () => {
  const chosen = {
    file: 'wijk.csv',
    read: {
      sheets: [
        {
          name: '',
          table: {
            rows: [
              { line: 1, cells: ['Wijk', 'Aandeel'] },
              { line: 2, cells: ['Noord', '45,5%'] },
              { line: 3, cells: ['Oost', 'veel'] },
            ],
          },
        },
      ],
    },
  };

  async function asked(answer: Parameters<EditorInPage['host']['offerTable']>[0]) {
    const editor = await table();
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
      'header',
      'taken',
      'wrong',
    ]);
    expect(textOf(dialog(room))).toContain(nl.editor.import.count(1, 3));
    await settled(() => {
      button(nl.editor.import.take).click();
    });
    expect(slide()).toMatchObject({ rows: [{ label: 'Noord', value: 45.5 }] });
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
