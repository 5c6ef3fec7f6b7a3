import type { Locator } from '@playwright/test';
import { nl } from '../../src/core/i18n/nl';
import { startApp, type RunningApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { xKeyboard } from '../support/app/x-keyboard';

/*
 * The Electron that stands in for development hangs at texts that begin with a figure or a star, and so checks nothing
 * by itself: it is told to here, in fields whose text begins with a letter.
 */
async function editing(userData: string): Promise<{ running: RunningApp; show: Show; headline: Locator }> {
  const running = await startApp({ userData });
  const show = new Show(running);
  await show.choose('edit');
  const headline = running.page.locator('.stage-room h1 [role=textbox]');
  await headline.click();
  await check(show, true);
  return { running, show, headline };
}

async function check(show: Show, on: boolean): Promise<void> {
  await show.app.evaluate(({ BrowserWindow }, each) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.send('event', { type: 'spelling', on: each }, 0);
  }, on);
}

/** The first menu that has an item of that name has it chosen; what stood in that menu is kept. */
async function choosing(show: Show, name: string): Promise<void> {
  await show.app.evaluate(({ Menu }, wanted) => {
    Object.assign(Menu, { rows: [] });
    Menu.prototype.popup = function popup(options) {
      const window = options?.window as Electron.BrowserWindow | undefined;
      const item = this.items.find(({ label }) => label === wanted);
      if (item === undefined || window === undefined || ('rows' in Menu && String(Menu.rows) !== '')) return;
      Object.assign(Menu, { rows: this.items.map(({ label }) => label) });
      const choose = item.click as (event: object, ...at: readonly object[]) => void;
      choose({}, window, window.webContents);
    };
  }, name);
}

/** Opens the menu at the caret until it has an item of that name. Returns the names of all. */
async function menuAtCaret(show: Show, name: string): Promise<readonly string[]> {
  const rows = () =>
    show.app
      .evaluate(({ Menu }) => ('rows' in Menu ? (Menu.rows as string[]) : []))
      // V8 clears an answer away while the dictionaries are read.
      .catch(() => []);
  await expect
    .poll(async () => {
      await xKeyboard.press('shift+F10');
      return rows();
    })
    .toContain(name);
  return rows();
}

const { add, ignore } = nl.spelling;
const ALL = Object.values(nl.field);

test('a wrong word gets its red line, and the menu at the caret puts what was meant in its place', async ({
  folder,
}) => {
  const { running, show, headline } = await editing(folder);
  await choosing(show, 'kinderen');
  await show.press('Control+a');
  await xKeyboard.type('alle kindern spelen ', 5);
  await xKeyboard.press(...Array.from({ length: 10 }, () => 'Left'));
  const rows = await menuAtCaret(show, 'kinderen');
  expect(rows.slice(-ALL.length)).toEqual(ALL);
  expect(rows).toEqual(expect.arrayContaining([add, ignore]));
  await expect(headline).toHaveText('alle kinderen spelen');
  await show.answerQuestions(nl.documents.unsaved.answers.discard);
  await running.quit();
});

test('a word that was added is right, also after the program was started again, until it is taken out', async ({
  folder,
}) => {
  const first = await editing(folder);
  await choosing(first.show, add);
  await first.show.press('Control+a');
  await xKeyboard.type('alle spelinloopjes hier ', 5);
  await xKeyboard.press(...Array.from({ length: 8 }, () => 'Left'));
  await menuAtCaret(first.show, add);
  const wrong = (show: Show) =>
    show.page.evaluate(() => window.api?.misspelled(['spelinloopjes', 'kindern']) ?? []);
  expect(await wrong(first.show)).toEqual(['kindern']);
  await first.show.answerQuestions(nl.documents.unsaved.answers.discard);
  await first.running.quit();
  const second = await editing(folder);
  expect(await wrong(second.show)).toEqual(['kindern']);
  await second.show.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()
      ?.getMenuItemById('ownWords')
      ?.submenu?.items.find(({ label }) => label === 'spelinloopjes')
      ?.click();
  });
  await expect.poll(() => wrong(second.show)).toEqual(['spelinloopjes', 'kindern']);
  await second.running.quit();
});

test('checking spelling asks nothing of any network, and no dictionary is fetched', async ({ folder }) => {
  const { running, show } = await editing(folder);
  const asked = await show.app.evaluateHandle(({ session }) => {
    const found: string[] = [];
    const { defaultSession } = session;
    defaultSession.webRequest.onSendHeaders(({ url }) => found.push(url));
    defaultSession.on('spellcheck-dictionary-download-begin', () => found.push('download begins'));
    defaultSession.on('spellcheck-dictionary-download-failure', () => found.push('download fails'));
    return found;
  });
  await choosing(show, ignore);
  await show.press('Control+a');
  await xKeyboard.type('alle kindern spelen ', 5);
  await xKeyboard.press(...Array.from({ length: 10 }, () => 'Left'));
  await menuAtCaret(show, ignore);
  expect((await asked.jsonValue()).filter((each) => !each.startsWith('app://bundle/'))).toEqual([]);
  await show.answerQuestions(nl.documents.unsaved.answers.discard);
  await running.quit();
});
