import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIRST_CHOICE } from '../../src/core/export/export-choice';
import { nl } from '../../src/core/i18n/nl';
import type { CallApi, PageCall } from '../../src/ipc/api';
import { kill, startApp } from '../support/app/electron-app';
import { otherWindow } from '../support/app/other-window';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { deckFile, headlineOf, openTwo } from '../support/app/two-decks';

const words = nl.documents;

/** Brings a window to the front as its own program does, so that main hears of it. */
const use = async (show: Show) => {
  const window = await show.window();
  await window.evaluate((each) => {
    each.focus();
  });
  await expect.poll(() => window.evaluate((each) => each.isFocused())).toBe(true);
};

/** Draws a line on the first slide, so many stage units long. */
const draw = ({ page }: Show, length: number) =>
  page.evaluate(
    (x) =>
      window.api?.command({
        type: 'draw',
        slide: 0,
        stroke: {
          colour: 'red',
          points: [
            { x: 0, y: 0 },
            { x, y: 0 },
          ],
        },
      }),
    length,
  );

/** How long the lines are that stand on the slides of a deck. */
const drawn = ({ page }: Show) =>
  page.evaluate(async () =>
    Object.values((await window.api?.opened())?.state.strokes ?? {})
      .flat()
      .map(({ points }) => points.at(-1)?.x),
  );

test('a second show is refused without the editor going away, or the slide changing', async ({ folder }) => {
  const { running, first, second } = await openTwo(folder);
  await use(first);
  await first.press('F11');
  await first.fills();
  await use(second);
  const editor = second.page.locator('.editor');
  await second.page.locator('.strip .cell').getByRole('button').nth(1).click();
  const left = await second.page.evaluateHandle(() => {
    const seen = { times: 0 };
    new MutationObserver(() => {
      if (document.querySelector('.editor') === null) seen.times += 1;
    }).observe(document.body, { childList: true, subtree: true });
    return seen;
  });
  for (const key of ['F5', 'Shift+F5', 'F11']) {
    await second.press(key);
    await expect(second.page.locator('.notice')).toHaveText(words.otherIsShown('ochtend.beeld'));
  }
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Middag eindigt');
  expect(await left.evaluate(({ times }) => times)).toBe(0);
  expect(await second.isFullScreen()).toBe(false);

  await use(first);
  await first.press('F11');
  await first.fillsNoMore();
  await use(second);
  await second.press('F5');
  await second.fills();
  await expect(editor).toHaveCount(0);
  await running.quit();
});

test('a notice to a window whose page is not there yet is read once it is', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  // The driver's own view of a page ends when that dies.
  await running.app.evaluate(async ({ BrowserWindow, Menu }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    await new Promise((resolve) => {
      contents?.once('render-process-gone', resolve);
      contents?.forcefullyCrashRenderer();
    });
    (Menu.getApplicationMenu()?.getMenuItemById('freeze')?.click as (() => void) | undefined)?.();
  });
  const notice = () =>
    running.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined || contents.isCrashed() || contents.isLoading()) return '';
      const script = `document.querySelector('.notice')?.textContent ?? ''`;
      return (await contents.executeJavaScript(script).catch(() => '')) as string;
    });
  await expect.poll(notice).toContain(nl.console.freezeNeedsConsole);
  await running.quit();
});

test('both come back after a kill, the one used last in front, each with its own ink', async ({ folder }) => {
  const { running, userData, first, second } = await openTwo(folder);
  await draw(first, 100);
  await draw(second, 300);
  for (const show of [first, second]) await use(show);
  const kept = () => readFile(join(userData, 'pen.json'), 'utf8').catch(() => '');
  await expect.poll(kept).toContain('300');
  const left = async () => JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')) as Left;
  await expect.poll(async () => (await left()).left.file).toContain('middag');
  await kill(running);

  const again = await startApp({ userData });
  const afternoon = new Show(again);
  const morning = new Show({ ...again, page: await otherWindow(afternoon) });
  await morning.page.getByRole('main').waitFor();
  expect([await headlineOf(morning), await headlineOf(afternoon)]).toEqual([
    'Ochtend begint',
    'Middag begint',
  ]);
  expect([await drawn(morning), await drawn(afternoon)]).toEqual([[100], [300]]);
  const window = await afternoon.window();
  await expect.poll(() => window.evaluate((each) => each.isFocused())).toBe(true);
  await again.quit();
});

interface Left {
  readonly left: { readonly file: string };
}

test('decks in two languages have their words and their spelling each in its own', async ({ folder }) => {
  const dutch = await deckFile(folder, 'Ochtend');
  const english = await deckFile(folder, 'Evening');
  await writeFile(english, (await readFile(english, 'utf8')).replace('language: nl', 'language: en'));
  const { running, first, second } = await openTwo(folder, [dutch, english]);
  await second.press('Control+Enter');
  const said = ({ page }: Show) => page.locator('p[role="status"]');
  await expect(said(first)).toHaveText('Dia 1 van 2. Ochtend begint');
  await expect(said(second)).toHaveText('Slide 1 of 2. Evening begint');
  const wrong = ({ page }: Show) =>
    page.evaluate(() => window.api?.misspelled(['huiskamer', 'neighbourhood', 'qqzz']));
  expect(await wrong(first)).toEqual(['neighbourhood', 'qqzz']);
  expect(await wrong(second)).toEqual(['huiskamer', 'qqzz']);
  await running.quit();
});

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';

/** Each call that a page can make, with an argument that is in order. */
const SOUND: { readonly [C in PageCall]: Parameters<CallApi[C]>[0] } = {
  opened: undefined,
  listening: undefined,
  command: { type: 'goTo', slide: 1 },
  act: 'replay',
  closeProblems: undefined,
  exportDeck: { to: 'file', format: 'pdf', choice: FIRST_CHOICE },
  cancelExport: undefined,
  openMade: 'file',
  point: { x: 10, y: 10, down: true },
  bind: { key: 'F8', action: 'next' },
  closeScreenCheck: undefined,
  chooseScreen: 0,
  showNotes: undefined,
  keepNotesShare: 0.4,
  closeResumed: undefined,
  openVersion: 0,
  openConflictCopy: 'niet-van-hier.beeld',
  editing: 'open',
  edit: { edits: [{ type: 'set', path: ['slides', 0, 'headline'], value: 'Veranderd' }], group: '' },
  chooseTable: undefined,
  readAgain: 'cijfers.csv',
  keepLayouts: [],
  pasteSlides: {
    after: 0,
    clip: { slides: [{ id: 'erbij', kind: 'title', headline: 'Erbij' }], sections: [], pictures: '' },
  },
  slideMenu: { x: 1, y: 1 },
  storePicture: { name: 'a.svg', type: 'svg', bytes: new TextEncoder().encode(DRAWING), inside: true },
  misspelled: ['huis'],
  printJob: undefined,
  drawn: { done: 1, smallType: [] },
  fault: 'gone: tried by a test',
};

test('no call from a second window touches the deck of the first', async ({ folder }) => {
  const { running, first, second } = await openTwo(folder);
  await first.answerDialogs();
  await running.app.evaluate(({ Menu }) => {
    Menu.prototype.popup = () => undefined;
  });
  const told = await first.page.evaluateHandle(() => {
    const heard: string[] = [];
    window.api?.subscribe(({ type }) => heard.push(type));
    return heard;
  });
  const standing = () =>
    first.page.evaluate(async () => {
      const opened = await window.api?.opened();
      return { ...opened, now: undefined, preferences: undefined };
    });
  const before = await standing();
  const answers: Record<string, string> = {};
  for (const name of Object.keys(SOUND) as PageCall[]) {
    const sound: { readonly call: string; readonly argument: unknown } = {
      call: name,
      argument: SOUND[name],
    };
    answers[name] = await second.page.evaluate(({ call, argument }) => {
      const api = window.api as unknown as Record<string, (argument: unknown) => Promise<unknown>>;
      return (api[call] ?? (() => Promise.reject(new Error('no such call'))))(argument).then(
        () => 'done',
        () => 'refused',
      );
    }, sound);
  }
  const refused = Object.keys(answers).filter((name) => answers[name] === 'refused');
  expect(refused).toEqual(['printJob', 'drawn']);
  expect(await standing()).toEqual(before);
  // What belongs to the trainer, not to a deck, is told to both.
  const shared = ['preferences', 'spelling', 'otherShown', 'front'];
  expect((await told.jsonValue()).filter((type) => !shared.includes(type))).toEqual([]);
  expect(await headlineOf(second)).toBe('Veranderd');
  await first.answerQuestions(words.unsaved.answers.discard);
  await running.quit();
});
