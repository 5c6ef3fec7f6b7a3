import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../build/script/places.mjs';
import { nl } from '../../src/core/i18n/nl';
import { draftsIn } from '../support/app/kept-drafts';
import { deckOfPictures } from '../support/app/picture-decks';
import { kill, startApp } from '../support/app/electron-app';
import { otherWindow } from '../support/app/other-window';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { deckFile, headlineOf, openTwo } from '../support/app/two-decks';

const words = nl.documents;

test('two decks are open, and what is done in one window reaches its own deck alone', async ({ folder }) => {
  const { running, first, second } = await openTwo(folder);
  expect([await headlineOf(first), await headlineOf(second)]).toEqual(['Ochtend begint', 'Middag begint']);
  await second.setHeadline(0, 'Na de lunch');
  await first.setHeadline(0, 'Voor de lunch');
  expect([await headlineOf(first), await headlineOf(second)]).toEqual(['Voor de lunch', 'Na de lunch']);
  await second.page.bringToFront();
  await second.press('Control+z');
  await expect.poll(() => headlineOf(second)).toBe('Middag begint');
  expect(await headlineOf(first)).toBe('Voor de lunch');
  await first.answerQuestions(words.unsaved.answers.discard);
  await running.quit();
});

test('a deck that is open already gets no second window', async ({ folder }) => {
  const { running, files, first } = await openTwo(folder);
  for (const file of files) {
    await first.answerDialogs(file);
    await first.choose('openInWindow');
    await first.choose('open');
  }
  expect(await first.windows()).toBe(2);
  await running.quit();
});

test('decks that are dropped together open one here, and each other in its own window', async ({
  folder,
}) => {
  const running = await startApp({ userData: join(folder, 'profiel') });
  const show = new Show(running);
  await show.drop(
    ...(await Promise.all(['Ochtend', 'Middag', 'Avond'].map((each) => deckFile(folder, each)))),
  );
  const headlines = () =>
    Promise.all(running.app.windows().map((page) => headlineOf(new Show({ ...running, page }))));
  await expect
    .poll(async () => (await headlines()).toSorted())
    .toEqual(['Avond begint', 'Middag begint', 'Ochtend begint']);
  expect(await headlineOf(show)).toBe('Ochtend begint');
  await running.quit();
});

test('a drop of more files than are taken at once opens the first ones all the same', async ({
  show,
  folder,
}) => {
  const file = await deckFile(folder, 'Ochtend');
  await show.drop(...Array.from({ length: 101 }, () => file));
  await expect.poll(() => headlineOf(show)).toBe('Ochtend begint');
});

test('both come back with what was not saved when the program was killed', async ({ folder }) => {
  const { running, userData, first, second } = await openTwo(folder);
  await first.setHeadline(0, 'Niet bewaard');
  await second.setHeadline(0, 'Ook los');
  const kept = () => draftsIn(userData);
  await expect.poll(kept).toContain('Niet bewaard');
  await expect.poll(kept).toContain('Ook los');
  await kill(running);

  const again = await startApp({ userData });
  const one = new Show(again);
  const other = new Show({ ...again, page: await otherWindow(one) });
  await other.page.getByRole('main').waitFor();
  expect([await headlineOf(one), await headlineOf(other)].toSorted()).toEqual(['Niet bewaard', 'Ook los']);
  await one.answerQuestions(words.unsaved.answers.discard);
  await again.quit();
});

test('quitting asks about each of them, and turning back keeps both', async ({ folder }) => {
  const { running, first, second } = await openTwo(folder);
  await first.setHeadline(0, 'Niet bewaard');
  await second.setHeadline(0, 'Ook los');
  await first.answerQuestions(words.unsaved.answers.cancel);
  await running.app.evaluate(({ app }) => {
    app.quit();
  });
  await expect.poll(async () => (await first.questions()).length).toBe(1);
  expect([await headlineOf(first), await headlineOf(second)]).toEqual(['Niet bewaard', 'Ook los']);
  await first.answerQuestions(words.unsaved.answers.discard);
  await running.quit();
});

test('who gives up one deck and turns back at the next keeps both', async ({ folder }) => {
  const { running, first, second } = await openTwo(folder);
  await first.setHeadline(0, 'Niet bewaard');
  await second.setHeadline(0, 'Ook los');
  await running.app.evaluate(
    ({ dialog }, [discard = '', cancel = '']) => {
      const asked: string[] = [];
      const ask = (_window: unknown, { buttons = [], detail = '' }: Electron.MessageBoxOptions) => {
        asked.push(detail);
        const answer = asked.length === 1 ? discard : cancel;
        return Promise.resolve({ response: buttons.indexOf(answer), checkboxChecked: false });
      };
      Object.assign(dialog, { showMessageBox: ask, asked });
    },
    [words.unsaved.answers.discard, words.unsaved.answers.cancel],
  );
  await running.app.evaluate(({ app }) => {
    app.quit();
  });
  await expect.poll(async () => (await first.questions()).length).toBe(2);
  expect([await headlineOf(first), await headlineOf(second)]).toEqual(['Niet bewaard', 'Ook los']);
  await first.answerQuestions(words.unsaved.answers.discard);
  await running.quit();
});

test('a second start gets a window of its own where the one that was used last is in the way', async ({
  folder,
}) => {
  const userData = join(folder, 'profiel');
  const files = [await deckFile(folder, 'Ochtend'), await deckFile(folder, 'Middag')] as const;
  const running = await startApp({ userData, words: [files[0]] });
  const show = new Show(running);
  await show.setHeadline(0, 'Niet bewaard');
  const secondStart = () =>
    running.app.evaluate(
      ({ app }, given) => {
        app.emit('second-instance', {}, ['electron', ...given], '/');
      },
      [projectFolder, files[1]],
    );
  await secondStart();
  const second = new Show({ ...running, page: await otherWindow(show) });
  await second.page.getByRole('main').waitFor();
  expect([await headlineOf(show), await headlineOf(second)]).toEqual(['Niet bewaard', 'Middag begint']);
  await secondStart();
  await expect.poll(() => show.windows()).toBe(2);
  await show.answerQuestions(words.unsaved.answers.discard);
  await running.quit();
});

test('a deck is not saved over one that another window has', async ({ folder }) => {
  const { running, files, first, second } = await openTwo(folder);
  const theirs = await readFile(files[0], 'utf8');
  await second.setHeadline(0, 'Van mij');
  await first.answerDialogs(files[0]);
  await second.press('Control+Shift+s');
  await expect(second.page.locator('.notice')).toHaveText(words.inOtherWindow('ochtend.beeld'));
  expect(await readFile(files[0], 'utf8')).toBe(theirs);
  expect(await headlineOf(second)).toBe('Van mij');
  await first.answerQuestions(words.unsaved.answers.discard);
  await running.quit();
});

test('there are eight windows at most', async ({ folder }) => {
  const running = await startApp({ userData: join(folder, 'profiel') });
  const show = new Show(running);
  for (let windows = 2; windows <= 8; windows += 1) {
    await show.choose('newWindow');
    await expect.poll(() => running.app.windows().length).toBe(windows);
    for (const page of running.app.windows()) await page.getByRole('main').waitFor();
  }
  await show.choose('newWindow');
  const told = () =>
    Promise.all(running.app.windows().map((page) => page.locator('.notice').allTextContents()));
  await expect.poll(async () => (await told()).flat().join()).toContain(words.fullOfWindows(8));
  expect(await show.windows()).toBe(8);
  await running.quit();
});

test('one deck is shown at a time, and the other says which', async ({ folder }) => {
  const { running, first, second } = await openTwo(folder);
  await first.page.bringToFront();
  await first.press('F11');
  await first.fills();
  await second.page.bringToFront();
  await second.press('F5');
  await expect(second.page.locator('.notice')).toHaveText(words.otherIsShown('ochtend.beeld'));
  expect(await second.isFullScreen()).toBe(false);
  await running.quit();
});

test('a slide brings its photo into the other deck, also where that has another of the same name', async ({
  folder,
}) => {
  const photos = { ochtend: 'landschap.jpg', middag: 'gedraaid.jpg' };
  const [morning, afternoon] = await Promise.all(
    Object.entries(photos).map(async ([name, photo]) => {
      const own = join(folder, name);
      const { file } = await deckOfPictures(own, ['foto.jpg']);
      await copyFile(join(own, name === 'ochtend' ? 'beelden' : '.', photo), join(own, 'foto.jpg'));
      return file;
    }),
  );
  const { running, first, second } = await openTwo(folder, [morning ?? '', afternoon ?? '']);
  const slides = (show: Show) => show.page.locator('.strip .cell').getByRole('button');
  await first.page.bringToFront();
  await first.press('Control+Enter');
  await slides(first).first().click();
  await first.press('Control+c');
  await second.page.bringToFront();
  await slides(second).first().click();
  await second.press('Control+v');
  await expect(slides(second)).toHaveCount(2);
  const widths = () =>
    second.page
      .locator('.strip .cell img')
      .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));
  const [own = 0] = await first.page
    .locator('.strip .cell img')
    .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));
  await expect.poll(async () => (await widths())[1]).toBe(own);
  expect((await widths())[0]).not.toBe(own);
  await second.press('Control+z');
  await expect(slides(second)).toHaveCount(1);
  await running.quit();
});

test('what another program does to a deck is asked about once no show of the other is in the way', async ({
  folder,
}) => {
  const { running, files, first, second } = await openTwo(folder);
  await second.setHeadline(0, 'Van mij');
  await second.answerQuestions(words.conflict.answers.mine);
  await first.page.bringToFront();
  await first.press('F11');
  await first.fills();
  const [shown, waiting] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  await writeFile(files[1], (waiting ?? '').replace('Middag eindigt', 'Van een ander'));
  await writeFile(files[0], (shown ?? '').replace('Ochtend begint', 'Ook van een ander'));
  // The deck that is shown has nothing to ask, and follows.
  await expect.poll(() => headlineOf(first)).toBe('Ook van een ander');
  expect(await second.questions()).toEqual([]);
  await first.press('F11');
  await first.fillsNoMore();
  await expect.poll(() => second.questions()).toEqual([words.conflict.text('middag.beeld')]);
  await second.answerQuestions(words.unsaved.answers.discard);
  await running.quit();
});
