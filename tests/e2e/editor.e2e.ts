import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { nl } from '../../src/core/i18n/nl';
import type { Deck } from '../../src/core/deck/types';
import { deck as builtIn } from '../support/app/shipped-deck';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const words = nl.editor;

class Editing {
  readonly show: Show;
  readonly strip: Locator;
  readonly headline: Locator;
  readonly table: Locator;
  readonly message: Locator;

  constructor(show: Show) {
    this.show = show;
    this.strip = show.page.locator('.strip .cell');
    this.headline = show.page.locator('.stage-room h1 [role=textbox]');
    this.table = show.page.getByRole('grid');
    this.message = show.page.locator('.message');
  }

  /** Opens the editor at a slide. */
  static async at(show: Show, slide: number): Promise<Editing> {
    await show.goToSlide(slide);
    await show.press('Control+Enter');
    const editing = new Editing(show);
    await expect(editing.headline).toBeVisible();
    return editing;
  }

  /** The deck as main has it. */
  deck(): Promise<Deck | undefined> {
    return this.show.page.evaluate(async () => (await window.api?.opened())?.deck);
  }

  async ids(): Promise<readonly string[]> {
    return (await this.deck())?.slides.map(({ id }) => id) ?? [];
  }

  cell(row: number, column: number): Locator {
    return this.table
      .getByRole('row')
      .nth(row + 1)
      .getByRole('gridcell')
      .nth(column);
  }

  /** What a screen reader is told of the chart on the slide. */
  chart(): Locator {
    return this.show.page.locator('.stage-room [role=img]');
  }

  /** Undoes until nothing is left to undo. */
  async undoAll(): Promise<void> {
    const undo = this.show.page
      .locator('.editor')
      .getByRole('button', { name: nl.actions.undo, exact: true });
    const undone = async () => {
      if (await undo.isEnabled()) await undo.click();
      return undo.isDisabled();
    };
    await expect.poll(undone, { intervals: [30] }).toBe(true);
  }
}

const GOALS = 4;

test.afterEach(async ({ show }) => {
  // A panel, a field and the editor itself: each Esc closes what is on top.
  const editor = show.page.locator('.editor');
  for (let i = 0; i < 4 && (await editor.count()) > 0; i += 1) await show.press('Escape');
  await expect(editor).toHaveCount(0);
});

test('a headline is changed where it stands, undone and done again', async ({ show }) => {
  const editing = await Editing.at(show, GOALS);
  await editing.headline.click();
  await show.press('Control+a');
  await show.page.keyboard.type('Bijna allemaal');
  await expect.poll(async () => (await editing.deck())?.slides.at(GOALS)?.headline).toBe('Bijna allemaal');
  await show.press('Control+z');
  await expect(editing.headline).toHaveText(builtIn.slides[GOALS]?.headline ?? '');
  await show.press('Control+y');
  await expect(editing.headline).toHaveText('Bijna allemaal');
  await show.press('Escape', 'Escape');
  await expect(show.headline).toHaveText('Bijna allemaal');
});

test('figures are typed in the table and the chart follows; a row is lit by a key', async ({ show }) => {
  const editing = await Editing.at(show, GOALS);
  await editing.cell(0, 1).click();
  await show.page.keyboard.type('99,5');
  await expect(editing.chart()).toHaveAttribute('aria-label', /Signaleren van zorgsignalen 99,5%/u);
  await show.press('Enter');
  await show.page.keyboard.type('veel');
  await show.press('Enter');
  await expect(editing.cell(1, 1)).toHaveAttribute('aria-invalid', 'true');
  await show.press('Space');
  await expect(editing.cell(2, 2).getByRole('checkbox')).toBeChecked();
  await expect(editing.chart()).toHaveAttribute('aria-label', /Uitgelicht: [^.]*gezonde leefstijl/u);
  await editing.undoAll();
  expect(await editing.deck()).toEqual(builtIn);
});

test('a block of cells is pasted from a spreadsheet', async ({ show }) => {
  const editing = await Editing.at(show, GOALS);
  await show.app.evaluate(({ clipboard }) => {
    void clipboard.writeText('Aap\t12,5%\nNoot\t7\n');
  });
  await editing.cell(0, 0).click();
  await show.press('Control+v');
  await expect(editing.chart()).toHaveAttribute('aria-label', /Aap 12,5%/u);
  await expect(editing.cell(1, 0)).toHaveText('Noot');
});

test('slides are added, copied, moved and deleted by keys, their kind is changed, and all is undone', async ({
  show,
}) => {
  const editing = await Editing.at(show, GOALS);
  const [first = '', second = ''] = await editing.ids();
  await show.press('Control+m');
  await show.panel(words.newSlide).getByRole('button', { name: words.kinds.points }).click();
  await expect(editing.headline).toBeFocused();
  await show.page.keyboard.type('Mijn punten');
  await show.press('Escape');
  await expect(editing.strip).toHaveCount(builtIn.slides.length + 1);
  await editing.strip.nth(5).getByRole('button').focus();
  await show.press('Control+d');
  await expect(editing.strip).toHaveCount(builtIn.slides.length + 2);
  await show.press('Delete');
  await expect(editing.strip).toHaveCount(builtIn.slides.length + 1);
  await editing.strip.nth(0).getByRole('button').click();
  await show.press('Alt+ArrowDown');
  await expect.poll(async () => (await editing.ids()).slice(0, 2)).toEqual([second, first]);
  await editing.strip.nth(0).dragTo(editing.strip.nth(2), { targetPosition: { x: 40, y: 60 } });
  await expect.poll(async () => (await editing.ids()).slice(0, 3)).toContain(second);
  await show.page.getByRole('button', { name: words.kind }).click();
  await show.panel(words.changeKind).getByRole('button', { name: words.kinds.statement }).click();
  await expect
    .poll(async () => (await editing.deck())?.slides.map(({ kind }) => kind))
    .toContain('statement');
  await editing.undoAll();
  expect(await editing.deck()).toEqual(builtIn);
});

test('a section gets another name and another colour', async ({ show }) => {
  const editing = await Editing.at(show, GOALS);
  await show.page.getByRole('tab', { name: words.deckTab }).click();
  const section = show.page.getByRole('group', { name: 'Doelstellingen' });
  await section.getByRole('radio', { name: words.deck.colours.value }).check();
  await show.page.getByLabel(words.deck.sectionTitle(3)).fill('Onze doelen');
  await expect
    .poll(async () => (await editing.deck())?.sections[2])
    .toEqual({ id: 'doelen', title: 'Onze doelen', colour: 'value' });
  await expect(show.page.locator('.stage-room .label [role=textbox]')).toHaveAttribute(
    'data-hint',
    'Onze doelen',
  );
  await editing.undoAll();
});

test('advice comes while typing and never stands in the way', async ({ show }) => {
  const editing = await Editing.at(show, GOALS);
  await show.page.getByLabel(words.fields.multiple).uncheck();
  await expect(editing.message).toContainText('560,8');
  await expect(editing.strip.nth(GOALS)).toContainText(words.adviceCount(1));
  await show.page.getByLabel(words.fields.multiple).check();
  await expect(editing.message).toHaveText('');
});

test('figures come out of a file, after showing what is taken; a wrong file is told of', async ({
  show,
  folder,
}) => {
  const file = join(folder, 'wijk.csv');
  await writeFile(file, '\uFEFFWijk;Aandeel\nNoord;45,5%\nOost;veel\nTotaal;45,5\n');
  const editing = await Editing.at(show, GOALS);
  await show.answerDialogs(file);
  await show.page.getByRole('button', { name: words.import.button }).click();
  const panel = show.panel(words.import.title('wijk.csv'));
  await expect(panel).toContainText(nl.import.taken(2));
  await panel.getByRole('button', { name: words.import.take }).click();
  await expect(editing.chart()).toHaveAttribute('aria-label', /Noord 45,5%/u);
  const picture = join(folder, 'foto.csv');
  await writeFile(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await show.answerDialogs(picture);
  await show.page.getByRole('button', { name: words.import.button }).click();
  await expect(show.panel(words.import.title('foto.csv'))).toContainText(nl.import.kinds.picture);
});

test('lines through the years are picked, filled from a file and renamed', async ({ show, folder }) => {
  const file = join(folder, 'verloop.csv');
  await writeFile(file, 'Jaar;Noord;Zuid\n2021;20;30,5\n2022;;31\n2023;44;32\n');
  const editing = await Editing.at(show, GOALS);
  await show.press('Control+m');
  await show.panel(words.newSlide).getByRole('button', { name: words.kinds.lines }).click();
  await expect(editing.headline).toBeFocused();
  await show.answerDialogs(file);
  await show.page.getByRole('button', { name: words.import.button }).click();
  const panel = show.panel(words.import.title('verloop.csv'));
  // Numbers without a sign may be shares or counts: it asks.
  await expect(panel).toContainText(nl.import.questions.unit({ code: 'unit', found: '20' }));
  await panel.getByRole('button', { name: nl.import.answers.percent({ code: 'unit' }), exact: true }).click();
  await panel.getByRole('button', { name: words.import.take }).click();
  await expect(editing.chart()).toHaveAttribute('aria-label', /Noord.*Zuid/u);
  const series = show.page.getByRole('grid', { name: words.lists.series ?? '' });
  await series.getByRole('gridcell', { name: 'Noord', exact: true }).click();
  await show.page.keyboard.type('De wijk Noord');
  await show.press('Enter', 'Enter');
  await expect
    .poll(async () => (await editing.deck())?.slides[GOALS + 1])
    .toMatchObject({
      kind: 'lines',
      periods: ['2021', '2022', '2023'],
      series: [
        { label: 'De wijk Noord', values: [20, null, 44] },
        { label: 'Zuid', values: [30.5, 31, 32] },
        { values: [null, null, null] },
      ],
    });
  await editing.undoAll();
  expect(await editing.deck()).toEqual(builtIn);
});

test('every part of the editor is in sight from 1024 by 700 up', async ({ show }) => {
  const editing = await Editing.at(show, GOALS);
  for (const size of [
    { width: 1024, height: 700 },
    { width: 1280, height: 720 },
    { width: 1920, height: 1000 },
  ]) {
    await show.withContentSize(size, async () => {
      const { page } = show;
      for (const part of [
        ...(await page.getByRole('toolbar').getByRole('button').all()),
        ...(await page.getByRole('tab').all()),
        editing.headline,
        page.getByLabel(words.fields.notes),
        page.getByLabel(words.fields.handout),
        page.getByLabel(words.fields.question),
      ]) {
        await expect(part).toBeInViewport({ ratio: 0.95 });
      }
    });
  }
});
