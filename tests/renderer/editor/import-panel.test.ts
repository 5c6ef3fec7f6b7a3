import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import type { ChosenTable, UnreadTable } from '../../../src/ipc/api';
import { sheetsFromText } from '../../../src/core/figures-in/text/sheet-from-text';
import { deckOf, rankingSlide } from '../../support/decks';
import { editorInPage, settled, type EditorInPage } from '../../support/editor';
import { all, one, textOf } from '../../support/mounting.svelte';

const words = nl.editor.import;
const THIS_YEAR = 'Wijk;Jongens 2023;Meisjes 2023\nNoord;51%;41,5%\nZuid;48%;38,2%';

const panelOf = ({ room }: EditorInPage) => one(room, '[role=dialog]');
const rowsOf = ({ slide }: EditorInPage) => {
  const now = slide();
  return now.kind === 'ranking' ? now.rows.map(({ label, value }) => [label, value]) : [];
};

/** The panel for a file with this text. */
async function opened(editor: EditorInPage, text: string): Promise<void> {
  editor.host.offerTable({ file: 'wijk.csv', read: { sheets: sheetsFromText(text) ?? [] } });
  await press(editor, words.button);
}

const press = ({ button }: EditorInPage, name: string) =>
  settled(() => {
    button(name).click();
  });

function chooseRole(editor: EditorInPage, column: number, role: number): Promise<void> {
  const select = all(panelOf(editor), 'thead select')[column];
  return settled(() => {
    if (!(select instanceof HTMLSelectElement)) throw new Error('no such column');
    select.selectedIndex = role;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function tick(editor: EditorInPage, label: string): Promise<void> {
  const box = all(panelOf(editor), 'label').find((each) => textOf(each).includes(label));
  return settled(() => {
    if (box === undefined) throw new Error(`no box ${label}`);
    box.click();
  });
}

const editor = () => editorInPage(deckOf(rankingSlide({ multiple: true, source: 'Eigen onderzoek' })));

/** An editor in which the second column of figures was taken, not the first. */
async function chosenOnce(): Promise<EditorInPage> {
  const made = await editor();
  await opened(made, THIS_YEAR);
  await chooseRole(made, 2, 1);
  await press(made, words.take);
  return made;
}

describe('the panel for figures from a file', () => {
  it('uses what was chosen before for a file of the same layout, and forgets it when told to', async () => {
    const made = await chosenOnce();
    expect(rowsOf(made)).toEqual([
      ['Noord', 41.5],
      ['Zuid', 38.2],
    ]);
    await opened(made, 'Wijk;Jongens 2024;Meisjes 2024\nNoord;42%;43%\nZuid;39%;40%');
    expect(textOf(panelOf(made))).toContain(words.remembered);
    await press(made, words.forget);
    await press(made, words.take);
    expect(rowsOf(made)).toEqual([
      ['Noord', 42],
      ['Zuid', 39],
    ]);
    expect(made.host.asked.findLast(([call]) => call === 'keepLayouts')).toEqual(['keepLayouts', []]);
  });

  it('asks where the columns of such a file hold something else', async () => {
    const made = await chosenOnce();
    await opened(made, 'Wijk;Jongens 2024;Meisjes 2024\nNoord;42%;420\nZuid;39%;390');
    expect(textOf(panelOf(made))).toContain(words.doubtful);
    expect(all(panelOf(made), '.slide .stage')).toHaveLength(0);
    await press(made, words.anew);
    await press(made, words.take);
    expect(rowsOf(made)).toEqual([
      ['Noord', 42],
      ['Zuid', 39],
    ]);
  });

  it('remembers nothing where the trainer says no, or has chosen nothing', async () => {
    const made = await editor();
    await opened(made, THIS_YEAR);
    await press(made, words.take);
    await opened(made, THIS_YEAR);
    await chooseRole(made, 2, 1);
    await tick(made, words.remember);
    await press(made, words.take);
    expect(made.host.asked.filter(([call]) => call === 'keepLayouts')).toEqual([]);
  });

  it('offers footnote and source, and keeps those of the slide where they are not wanted', async () => {
    const made = await editor();
    await opened(made, `${THIS_YEAR}\nn = 790\nBron: GGD`);
    expect(textOf(panelOf(made))).toContain(words.besides.source('GGD', 'Eigen onderzoek'));
    await tick(made, words.besides.source('GGD', 'Eigen onderzoek'));
    await press(made, words.take);
    expect(made.slide()).toMatchObject({ footnote: 'n = 790', source: 'Eigen onderzoek' });
  });

  it('offers each table of a sheet', async () => {
    const made = await editor();
    await opened(made, 'Wijk;%;;School;%\nNoord;41;;De Wilg;50\nZuid;38;;De Eik;47');
    await tick(made, 'School');
    await press(made, words.take);
    expect(rowsOf(made)).toEqual([
      ['De Wilg', 50],
      ['De Eik', 47],
    ]);
  });

  it('says when the file of the figures has changed, and shows old and new before anything is taken', async () => {
    const made = await editor();
    const offer = (text: string) => {
      made.host.offerTable({
        file: 'wijk.csv',
        nearby: 'wijk.csv',
        read: { sheets: sheetsFromText(text) ?? [] },
      });
    };
    offer('Wijk;Aandeel\nNoord;41%\nZuid;38%');
    await press(made, words.button);
    await press(made, words.take);
    expect(made.slide()).toMatchObject({ figuresFrom: { file: 'wijk.csv', columns: ['name', 'figure'] } });
    await settled(() => window.dispatchEvent(new Event('focus')));
    expect(textOf(made.room)).not.toContain(words.news.what.changed('wijk.csv', ''));

    offer('Wijk;Aandeel\nNoord;45%\nZuid;38%');
    await settled(() => window.dispatchEvent(new Event('focus')));
    expect(textOf(made.room)).toContain(words.news.what.changed('wijk.csv', ''));
    expect(rowsOf(made)).toEqual([
      ['Noord', 41],
      ['Zuid', 38],
    ]);
    await press(made, words.news.look);
    expect(textOf(panelOf(made))).toContain(words.now);
    await press(made, words.take);
    expect(rowsOf(made)).toEqual([
      ['Noord', 45],
      ['Zuid', 38],
    ]);
    expect(textOf(made.room)).not.toContain(words.news.what.changed('wijk.csv', ''));
  });

  /** An editor whose figures came from a file near the deck, and the file as it is when the trainer comes back to it. */
  async function takenFromFile() {
    const made = await editor();
    const comesBack = (read: ChosenTable | UnreadTable | null) => {
      made.host.offerTable(read);
      return settled(() => window.dispatchEvent(new Event('focus')));
    };
    made.host.offerTable(fileWith(THIS_YEAR));
    await press(made, words.button);
    await chooseRole(made, 2, 1);
    await press(made, words.take);
    const before = rowsOf(made);
    expect(before).toEqual([
      ['Noord', 41.5],
      ['Zuid', 38.2],
    ]);
    return { made, before, comesBack };
  }

  const fileWith = (text: string, name = ''): ChosenTable => ({
    file: 'wijk.csv',
    nearby: 'wijk.csv',
    read: { sheets: (sheetsFromText(text) ?? []).map((sheet) => ({ ...sheet, name })) },
  });

  it.each([
    ['is gone', { nearby: 'wijk.csv', unread: 'ENOENT' }, words.news.unread('wijk.csv', 'ENOENT')],
    ['is held', { nearby: 'wijk.csv', unread: 'inUse' }, words.news.unread('wijk.csv', 'inUse')],
    ['does not answer', { nearby: 'wijk.csv', unread: 'stopped' }, words.news.unread('wijk.csv', 'stopped')],
    [
      'is damaged now',
      { file: 'wijk.csv', nearby: 'wijk.csv', read: { refused: { code: 'damaged' as const } } },
      words.news.refused(nl.import.refused('wijk.csv', { code: 'damaged' })),
    ],
  ] as const)('says so when the file of the figures %s, and keeps the figures', async (_, read, said) => {
    const { made, before, comesBack } = await takenFromFile();
    await comesBack(read);
    expect(textOf(made.room)).toContain(said);
    expect(rowsOf(made)).toEqual(before);
    await press(made, words.news.keep);
    expect(made.slide()).not.toHaveProperty('figuresFrom');
    expect(rowsOf(made)).toEqual(before);
    expect(textOf(made.room)).not.toContain(said);
  });

  it('lets the file be chosen again, and reads it as before wherever its columns stand now', async () => {
    const { made, comesBack } = await takenFromFile();
    await comesBack({ nearby: 'wijk.csv', unread: 'ENOENT' });
    made.host.offerTable({
      ...fileWith('Wijk;Meisjes 2023;Jongens 2023\nNoord;42%;52%\nZuid;39%;49%'),
      nearby: 'cijfers/wijk.csv',
    });
    await press(made, words.news.choose);
    expect(textOf(panelOf(made))).toContain(words.now);
    await press(made, words.take);
    expect(rowsOf(made)).toEqual([
      ['Noord', 42],
      ['Zuid', 39],
    ]);
    expect(made.slide()).toMatchObject({ figuresFrom: { file: 'cijfers/wijk.csv' } });
  });

  it.each([
    [
      'another layout',
      'Wijk;Jongens;Anders\nNoord;51%;1%\nZuid;48%;2%',
      '',
      words.news.what.other('wijk.csv', ''),
    ],
    [
      'other figures on a sheet of another name',
      'School;Aandeel\nDe Wilg;60%\nDe Eik;62%',
      'Blad 2',
      words.news.what.noTable('wijk.csv', ''),
    ],
  ])('asks before anything is taken from %s', async (_, text, sheet, said) => {
    const { made, comesBack } = await takenFromFile();
    await comesBack(fileWith(text, sheet));
    expect(textOf(made.room)).toContain(said);
    await press(made, words.news.look);
    expect(textOf(panelOf(made))).toContain(words.news.otherLayout);
    expect(all(panelOf(made), '.slide:not(.before) .stage')).toHaveLength(0);
    await press(made, words.news.asShown);
    expect(all(panelOf(made), '.slide:not(.before) .stage')).toHaveLength(1);
  });
});
