import type { Locator } from '@playwright/test';
import { nl } from '../../src/core/i18n/nl';
import { en } from '../../src/core/i18n/en';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

interface Row {
  readonly label: string;
  readonly enabled: boolean;
}

/** Menus open unseen from now on: what stands in the last one is kept, and what is chosen in it is done. */
async function keepMenus(show: Show, choose = ''): Promise<void> {
  await show.app.evaluate(({ Menu }, wanted) => {
    Object.assign(Menu, { rows: [] });
    Menu.prototype.popup = function popup(options) {
      Object.assign(Menu, { rows: this.items.map(({ label, enabled }) => ({ label, enabled })) });
      const window = options?.window as Electron.BrowserWindow | undefined;
      const item = this.items.find(({ label }) => label === wanted);
      if (item !== undefined && window !== undefined)
        (item.click as (...of: unknown[]) => void)({}, window, window.webContents);
    };
  }, choose);
}

const rows = (show: Show): Promise<readonly Row[]> =>
  show.app.evaluate(({ Menu }) => ('rows' in Menu ? (Menu.rows as Row[]) : []));

const labels = async (show: Show) => (await rows(show)).map(({ label }) => label);

const ALL = Object.values(nl.field);

async function copied(show: Show, text: string): Promise<void> {
  await show.app.evaluate(({ clipboard }, each) => {
    void clipboard.writeText(each);
  }, text);
}

test('selected words of a page to read can be copied by its menu', async ({ show }) => {
  await show.choose('manual');
  const page = await show.windowAt('manual/index.html');
  const words = page.locator('p').first();
  await words.selectText();
  await keepMenus(show);
  await words.click({ button: 'right' });
  await expect.poll(() => labels(show)).toEqual([nl.field.copy]);
  await page.close();
});

test('every field of the editor has a menu by the right button, and a slide has none', async ({ show }) => {
  await keepMenus(show);
  await show.page.locator('.stage').click({ button: 'right' });
  expect(await rows(show)).toEqual([]);
  await show.choose('edit');
  const fields: readonly Locator[] = [
    show.page.locator('.editor h1 [role="textbox"]'),
    show.page.locator('.editor textarea').first(),
    show.page.locator('.editor input[type="text"]').first(),
  ];
  for (const field of fields) {
    await keepMenus(show);
    await field.click({ button: 'right' });
    await expect.poll(() => labels(show)).toEqual(ALL);
  }
  await show.choose('language');
  await keepMenus(show);
  await show.page.locator('.editor textarea').first().click({ button: 'right' });
  await expect.poll(() => labels(show)).toEqual(Object.values(en.field));
  await show.choose('language');
});

test('figures from a spreadsheet are pasted in a cell by the right button and by the menu key', async ({
  show,
}) => {
  await show.goToSlide(7);
  await show.choose('edit');
  const cell = (row: number) => show.page.locator('.rows tbody tr').nth(row).locator('td').nth(1);
  await cell(0).waitFor();
  await copied(show, '12');
  await keepMenus(show, nl.field.paste);
  await cell(1).click({ button: 'right' });
  await expect.poll(() => labels(show)).toEqual(ALL);
  await expect(cell(1).locator('input')).toHaveValue('12');
  await copied(show, '7\n6');
  await cell(0).click();
  await cell(1).click();
  await show.press('Shift+F10');
  await expect(cell(2)).toHaveText('6');
  await expect(cell(1)).toHaveText('7');
  await keepMenus(show);
});

test('a field undoes and does again in the history of the deck by the right button', async ({ show }) => {
  const { page } = show;
  const notesNow = () => page.evaluate(async () => (await window.api?.opened())?.deck.slides[7]?.notes);
  await show.goToSlide(7);
  await show.choose('edit');
  const notes = page.locator('.editor textarea').first();
  await notes.waitFor();
  const before = await notesNow();
  await notes.fill('Anders gezegd');
  await expect.poll(notesNow).toBe('Anders gezegd');
  const choose = async (label: string) => {
    await keepMenus(show, label);
    await notes.click({ button: 'right' });
    await expect.poll(() => labels(show)).toEqual(ALL);
  };
  await choose(nl.field.undo);
  await expect.poll(notesNow).toBe(before);
  await expect(notes).toHaveValue(before ?? '');
  // The browser remembers nothing of it by now.
  await choose(nl.field.redo);
  await expect.poll(notesNow).toBe('Anders gezegd');
  await expect(notes).toHaveValue('Anders gezegd');
  await keepMenus(show);
});

test('“select all” of the menu is about the slides, or about the text of a field', async ({ show }) => {
  const { page } = show;
  await show.choose('edit');
  const selectAll = () =>
    show.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.selectAll();
    });
  const notes = page.locator('.editor textarea').first();
  await notes.fill('Een notitie');
  await selectAll();
  await page.keyboard.type('x');
  await expect(notes).toHaveValue('x');
  await notes.blur();
  await selectAll();
  const count = await page.locator('.strip .cell').count();
  await expect(page.getByText(nl.editor.severalChosen(count))).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
});
